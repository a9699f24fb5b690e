import type { Bot } from '../bot.js';
import type { ButtonPress, Place } from '../incoming.js';
import { browseArea, browseAreas, browseService } from './browse.js';
import { checklistMenu, checklistReply } from './checklist/reply.js';
import { type Decided, topicReply } from './decide.js';
import { dialogList } from './dialog/list.js';
import { dialogReply } from './dialog/reply.js';
import type { ViewFor } from './hjemmelView.js';
import { provisionReply } from './provision.js';
import { smalltalkReply } from './smalltalk.js';

/** What to say to a button: it carries ids only, so nothing has to be understood. */
export function decidePress(bot: Bot, press: ButtonPress, day: string, place: Place): Decided {
  const { content, settings } = bot;
  const { form } = press;
  const tjeneste = 'tjeneste' in press ? press.tjeneste : undefined;
  const view: ViewFor = {
    form,
    day,
    ...(tjeneste === undefined || !content.tjenester.has(tjeneste) ? {} : { tjeneste }),
  };
  const expired = smalltalkReply('utlopt', form);
  switch (press.press) {
    case 'emne':
      return topicReply(bot, press.id, view, 1);
    case 'bestemmelse':
      return provisionReply(bot, [press], view) ?? expired;
    case 'ordlyd':
      return provisionReply(bot, [press], view, true) ?? expired;
    case 'tjeneste':
      return browseService(content, press.id, view) ?? expired;
    case 'omrade':
      return browseArea(content, press.id, view) ?? expired;
    case 'ord':
      if (press.ord === 'dialog') return dialogList(content, view);
      if (press.ord === 'sjekkliste') return checklistMenu(content, view, place);
      return press.ord === 'hjelp' || press.ord === 'personvern'
        ? smalltalkReply(press.ord, form)
        : browseAreas(content, view);
    case 'dialog':
      return dialogReply(bot, press.id, press.valg, view, place);
    case 'sjekkliste':
    // Posting is the channel's own work (`teams/checklist`); elsewhere the list is shown with how to post it.
    case 'liste-ny':
      return checklistReply(content, settings, press.id, view, place) ?? expired;
  }
}
