import type { Approval, ApprovalKey } from './approval.js';
import type { Day } from './day.js';
import type { Dialog } from './schema/dialog.js';
import type { EmneFile } from './schema/emne.js';
import type { Begrep, Kontakt, Omrade, Tjeneste, Utenfor, Veileder } from './schema/felles.js';
import type { Godkjenning, LokalMerknad } from './schema/lokal.js';
import type { Lov } from './schema/lov.js';
import type { Sjekkliste } from './schema/sjekkliste.js';

/** A topic with the area it belongs to (the folder it stands in). */
export interface Emne extends EmneFile {
  readonly omrade: string;
}

/** All the bot knows, parsed and cross-checked. Built once by `loadContent`; never changed. */
export interface Content {
  /** Hash of every content file: two processes with the same version know the same. */
  readonly version: string;
  /** The day the rules were last checked against the law. */
  readonly kontrollert: Day;
  /** The oldest day the bot can answer for. */
  readonly eldste: Day;
  readonly omrader: readonly Omrade[];
  readonly emner: ReadonlyMap<string, Emne>;
  readonly lover: ReadonlyMap<string, Lov>;
  readonly tjenester: ReadonlyMap<string, Tjeneste>;
  readonly kontakter: readonly Kontakt[];
  readonly begreper: readonly Begrep[];
  readonly veiledere: ReadonlyMap<string, Veileder>;
  readonly utenfor: Utenfor;
  readonly dialoger: ReadonlyMap<string, Dialog>;
  /** Checklist templates in their present version. */
  readonly sjekklister: ReadonlyMap<string, Sjekkliste>;
  /** Former versions, for lists that were posted with them. */
  readonly tidligereSjekklister: readonly Sjekkliste[];
  /** The municipality's own note on a topic. */
  readonly lokalt: ReadonlyMap<string, LokalMerknad>;
  /** Every approval in the local folder, those of texts that have changed since too. */
  readonly godkjenninger: readonly Godkjenning[];
  /** The approvals that hold: the text is still the one that was read. */
  readonly godkjent: ReadonlyMap<ApprovalKey, Approval>;
  /** Hash of the local folder's files; undefined without one. The model does not depend on it. */
  readonly lokalVersjon?: string;
}
