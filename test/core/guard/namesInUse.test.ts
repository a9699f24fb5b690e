import { expect, test } from 'vitest';
import { see } from './see.js';

/** Names as people write them in a hurry: dialect, small letters, capitals, turned round, unknown. */
const NAMED = [
  'ho Solgerd vil ikkje flytte heim',
  'han Geir Tore sin mor ringte oss',
  "det var n'Odd som sa det på jobb",
  'æ snakka med a Gunnlaug i går',
  'Far hass Torgils ringte',
  'skal vi si det te bror hennas Alvhild',
  'BREKKHUS, TORGUNN er feilregistrert hos oss',
  'Brekkhus, Torgunn er feilregistrert hos oss',
  'kan vi dele journalen med ragnfrid hestnes',
  'solveig brattås har ringt fire ganger i dag',
  'søsteren til petrine vil ha innsyn',
  'brukeren min olafine har sluttet å spise',
  'Hun lurer på om Kjellrun er syk',
  'Chukwuebuka Onwuemelie har født',
  'Stine-Josefin Aasheim-Aarvik trenger ny støttekontakt',
  'epikrisen på Torkild Vestereid skal til fastlegen',
  'Vi er urolige, og bekymret for Zyrelle, som ikke spiser',
  'I går gråt Zyrelle i garderoben',
  'Må jeg svare når læreren spurte om Zyrelle har fått medisin?',
  'Kan jeg be Zyrelle om å slette bildene?',
  'I dag kom Zyrelle uten mat, og hun frøs',
  'Rune har sluttet å snakke',
  'Siv er innlagt, og hun vil hjem',
  'MÅ VI SI FRA NÅR MOR SIER AT TORGUNN HAR SLÅTT LILLEBROR?',
];

const NOBODY = [
  'Siv, lyng og mose på tur, kan vi ta bilder?',
  'Rune og runebommer er tema, kan vi filme?',
  'Jan. til juni er travel hos oss',
  'Edel innsats, men er det lov?',
  'Elvira og Roa er to bydeler. Kan de dele register?',
  'Er Sandra et vanlig navn?',
  'Maja er et fagsystem. Er det trygt?',
  'Heter det kunstig intelligens?',
  'boten heter kunstig intelligens',
  'familien har trang bolig',
  'Kan Siri på iPhone høre hva jeg sier?',
  'Hei Siri ble sagt, og mobilen tok opptak',
  'Er Claude en språkmodell?',
  'Kong Haralds plass har mange gjester',
  'St. Hansgården og St. Eiriks tar imot henvisning',
  'Helge Ingstads Institutt vil forske hos oss',
  'Bufetat region Sør-Norge svarer ikke',
  'Lege Spesialist står det i signaturen',
  'Advent, Jul og Ramadan: kan vi spørre om tro?',
  'Skriv etter Rutine for Utlevering, sier Sjefen',
  'arvar barnet etter far?',
  'Neste halvår kommer ny lov',
];

test.each(NAMED)('a name: %s', (text) => expect(see(text)).toContain('navn'));
test.each(NOBODY)('nobody: %s', (text) => expect(see(text)).toEqual([]));
