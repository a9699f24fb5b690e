import type { Content } from '../content/content.js';
import type { Ordlyder } from './ordlyd.js';
import type { Model } from './understand/model.js';

/** What the core needs to answer: the content, the model trained from it, and the operator's choices. */
export interface Bot {
  readonly content: Content;
  readonly model: Model;
  readonly settings: Settings;
  /** The exact wordings from Lovdata's open data; undefined when the operator has not fetched it. */
  readonly ordlyder?: Ordlyder;
}

export interface Settings {
  /** Answers say that the law check is old when it is older than this. */
  readonly staleAfterMonths: number;
  /** Answer with content approved by a jurist alone. */
  readonly approvedOnly: boolean;
  /** The bot's app id in Teams, for links to the private chat; undefined without Teams. */
  readonly appId?: string;
}
