import { type Activity, ActivityTypes } from 'botbuilder';
import { z } from 'zod/v4';
import { LONGEST_OWN_ITEM, MOST_OWN_ITEMS } from '../../core/decide/checklist/ownItems.js';
import type { ListPress } from '../../core/decide/checklist/press.js';
import type { Form } from '../../core/form.js';
import { RawText } from '../../core/guard/text.js';
import type { Place } from '../../core/incoming.js';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const form = z.enum(['nb', 'nn', 'en']);
const side = z.number().int().min(0).max(20);
const onList = { liste: id, egne: z.array(z.string().max(LONGEST_OWN_ITEM)).max(MOST_OWN_ITEMS), form };

/** The data of a posted list's buttons. Strict: a forged or foreign payload is not ours. */
const pressSchema = z.discriminatedUnion('press', [
  z.strictObject({ press: z.literal('liste-vis'), side, ...onList }),
  z.strictObject({ press: z.literal('liste-hak'), punkt: id, gjort: z.boolean(), side, ...onList }),
  z.strictObject({ press: z.enum(['liste-lukk', 'liste-apne', 'liste-kopier']), ...onList }),
  z.strictObject({ press: z.enum(['liste-tekst', 'liste-csv', 'liste-dokumentasjon']), ...onList }),
]);
const postSchema = z.strictObject({ press: z.literal('liste-ny'), id, form });

/** What the task module's form sends. The own items are sealed at once: only the guard reads them. */
const formSchema = z.looseObject({
  steg: z.enum(['start', 'punkter', 'legg-ut']),
  mal: id.optional(),
  form: form.optional(),
  punkter: z.string().max(4000).optional(),
  egne: z
    .string()
    .max(4000)
    .transform((text) => text.split('\n').map((line) => new RawText(line.trim())))
    .optional(),
  frist: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .catch(undefined),
});

export interface TaskForm {
  readonly steg: 'start' | 'punkter' | 'legg-ut';
  readonly mal?: string;
  readonly form: Form;
  readonly punkter: readonly string[];
  readonly egne: readonly RawText[];
  readonly frist?: string;
}

/** An activity that is about posted lists, in our own words. */
export type ListTurn =
  | { readonly turn: 'post'; readonly mal: string; readonly form: Form; readonly place: Place }
  | { readonly turn: 'press'; readonly press: ListPress; readonly place: Place }
  | { readonly turn: 'task'; readonly task: TaskForm; readonly place: Place };

/** Reads the activities of posted lists; undefined for any other, which goes the ordinary way. */
export function toListTurn(activity: Activity, place: Place): ListTurn | undefined {
  if (activity.type === ActivityTypes.Message) return pressTurn(activity.value, place);
  if (activity.type !== ActivityTypes.Invoke) return undefined;
  switch (activity.name) {
    case 'adaptiveCard/action':
      return pressTurn(member(member(activity.value, 'action'), 'data'), place);
    case 'composeExtension/fetchTask':
      return { turn: 'task', task: { steg: 'start', form: 'nb', egne: [], punkter: [] }, place };
    case 'composeExtension/submitAction':
      return { turn: 'task', task: taskForm(member(activity.value, 'data')), place };
    default:
      return undefined;
  }
}

function pressTurn(data: unknown, place: Place): ListTurn | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  // Teams adds its own members (msteams …) to the data of a submit.
  const { bot: _bot, msteams: _msteams, ...ours } = data as Record<string, unknown>;
  const press = pressSchema.safeParse(ours);
  if (press.success) return { turn: 'press', press: press.data, place };
  const post = postSchema.safeParse(ours);
  // Lists are a team's: in private chat the ordinary way tells how to post one.
  if (!post.success || place === 'personal' || place === 'terminal') return undefined;
  return { turn: 'post', mal: post.data.id, form: post.data.form, place };
}

function taskForm(data: unknown): TaskForm {
  const read = formSchema.safeParse(data).data;
  if (read === undefined) return { steg: 'start', form: 'nb', egne: [], punkter: [] };
  return {
    steg: read.steg,
    form: read.form ?? 'nb',
    egne: read.egne ?? [],
    punkter: (read.punkter ?? '').split(',').filter((one) => one !== ''),
    ...(read.mal === undefined ? {} : { mal: read.mal }),
    ...(read.frist === undefined ? {} : { frist: read.frist }),
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
