import type { Bot } from '../../bot.js';
import { inForm } from '../../form.js';
import type { Place as Where } from '../../incoming.js';
import type { DialogReply, DialogStep, SmalltalkReply } from '../../reply.js';
import { wording } from '../../wording.js';
import type { ViewFor } from '../hjemmelView.js';
import { smalltalkReply } from '../smalltalk.js';
import { isOutcome, isQuestion } from './graph.js';
import { outcomeStep } from './outcome.js';
import { pressOf, STOP } from './press.js';
import { mustBePrivate, privateStep, startPhrase } from './private.js';
import { questionStep, type Run } from './question.js';
import { type Replayed, replay } from './replay.js';

type Decided = Omit<DialogReply, 'masked'> | Omit<SmalltalkReply, 'masked'>;

/**
 * The step of a dialog that a path of choice ids leads to. A path that does not exist (removed,
 * forged, foreign) gives the first question again with a word on why; an unknown dialog says so.
 */
export function dialogReply(bot: Bot, id: string, valg: readonly string[], view: ViewFor, where: Where): Decided {
  const { content, settings } = bot;
  const begun = content.dialoger.get(id);
  if (begun === undefined) return smalltalkReply('utlopt', view.form);
  if (mustBePrivate(begun, where))
    return wrap(id, inForm(begun.tittel, view.form), privateStep(begun, settings, view), view);
  const run: Run = { content, begun, view };
  if (valg.at(-1) === STOP) return wrap(id, inForm(begun.tittel, view.form), stoppedStep(run), view);
  const reached = replay(content.dialoger, id, valg, view.tjeneste);
  if (reached !== undefined) return stepReply(bot, run, reached);
  const again = replay(content.dialoger, id, []);
  return again === undefined
    ? smalltalkReply('utlopt', view.form)
    : stepReply(bot, run, again, inForm(wording.dialogRestarted, view.form));
}

function stepReply({ settings }: Bot, run: Run, reached: Replayed, notice?: string): Decided {
  const { at } = reached;
  const title = inForm(at.dialog.tittel, run.view.form);
  if (isQuestion(at)) return wrap(run.begun.id, title, questionStep(run, reached, at, notice), run.view);
  if (isOutcome(at)) return wrap(run.begun.id, title, outcomeStep(run, settings, reached, at), run.view);
  return smalltalkReply('utlopt', run.view.form);
}

function stoppedStep({ begun, view }: Run): DialogStep {
  const text = `${inForm(wording.dialogStopped, view.form)} «${startPhrase(begun, view.form)}».`;
  return { step: 'stopped', text, restart: pressOf(begun, [], { form: view.form }) };
}

function wrap(id: string, title: string, step: DialogStep, { form, tjeneste }: ViewFor): Omit<DialogReply, 'masked'> {
  return { kind: 'dialog', id, title, step, form, ...(tjeneste === undefined ? {} : { tjeneste }) };
}
