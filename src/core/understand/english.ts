/**
 * English words of the field and the Norwegian ones the examples use, so that an English question
 * meets the Norwegian examples. Only words that are no Norwegian word: nothing here touches a
 * Norwegian question.
 */
const PAIRS = `
what hva|who hvem|when når|how hvordan|why hvorfor|where hvor|which hvilke|must må|may kan|can kan|should bør|could kan
we vi|our vår|us oss|they de|their deres|she hun|he han|him han|his hans|my min|you du|your din
not ikke|without uten|with med|from fra|about om|and og|before før|after etter|if hvis|because fordi|someone noen|anyone noen
child barn|children barn|child's barnet|kid barn|kids barn|boy gutt|girl jente|baby barn|unborn ufødt barn|pregnant gravid|mother mor|father far
parent foreldre|parents foreldre|sibling søsken|siblings søsken|family familie|grandparents besteforeldre|neighbour nabo|neighbor nabo
adult voksen|adults voksne|woman kvinne|wife kone|husband mann|relative pårørende|relatives pårørende|dead død|deceased død
confidentiality taushetsplikt|confidential taushetsbelagt|secrecy taushetsplikt|secret hemmelig|privacy personvern|duty plikt|obligation plikt|obliged plikt
report melde|reported meldt|reporting melde|reports melde|notify varsle|warn varsle|told sagt|speak snakke|disclose dele
share dele|shared delt|sharing dele|pass videre|information opplysninger|info opplysninger|data opplysninger|file mappe|records journal|record journal
welfare barnevernet|protection barnevernet|cps barnevernet|police politiet|court retten|witness vitne|testify vitne|lawyer jurist|crime lovbrudd|offence lovbrudd
consent samtykke|permission tillatelse|agree samtykke|agreed samtykke|refuse nekte|refuses nekter|withdraw trekke tilbake|oral muntlig|sign signere
school skole|teacher lærer|pupil elev|pupils elever|kindergarten barnehage|nursery barnehage|daycare barnehage|nurse helsesykepleier|doctor lege|hospital sykehus|dentist tannlege|patient pasient|health helse|midwife jordmor
shelter krisesenter|housing bolig|refugee flyktning|refugees flyktninger|municipality kommune|municipal kommunal|service tjeneste|services tjenester|department avdeling|office kontor|volunteer frivillig|volunteers frivillige
cooperate samarbeide|cooperation samarbeid|collaborate samarbeide|collaboration samarbeid|coordinate samordne|coordination samordning|coordinator koordinator|individual individuell|agreement avtale|agencies tjenester|agency tjeneste
anonymous anonym|anonymously anonymt|anonymise anonymisere|discuss drøfte|discussion drøftelse|case sak|cases saker|recognise gjenkjenne|recognised gjenkjent|initials initialer|identify gjenkjenne|meeting møte
danger fare|emergency nødnummer akutt|urgent haster|acute akutt|violence vold|violent voldelig|abuse overgrep|abused utsatt overgrep|neglect omsorgssvikt|beaten slått|rape voldtekt|suicide selvmord|threat trussel|threats trusler|threatens truer|threatened truet|marriage ekteskap|forced tvang|trafficking menneskehandel|drugs rus|alcohol alkohol
worried bekymret|concern bekymring|concerned bekymret|suspect mistenker|suspicion mistanke|unsure usikker|certain sikker|certainty sikker|proof bevis|evidence bevis|serious alvorlig|threshold terskel
manager leder|boss leder|leader leder|employee ansatt|employees ansatte|colleague kollega|colleagues kollegaer|team team|substitute vikar|cleaner renholder|interpreter tolk
law lov|legal lov|rule regel|rules regler|exception unntak|exceptions unntak|penalty straff|punished straff|breach brudd|broke brøt|paragraph paragraf|section paragraf|statute lov|complain klage|complaint klage|appeal klage|access innsyn|delete slette|deleted slettet|stored lagret|keep ta vare på|keeps tar vare på|logs logger|wrote skrev
age alder|years år|old gammel|name navn|address adresse|phone telefon|number nummer|numbers numre|email e-post|mail e-post|chat chat|teams teams|journalist journalist|media media|research forskning|researcher forsker|statistics statistikk
ask spørre|asked spør|asks spør|asking spør|answer svare|help hjelp|need trenger|needs trenger|required kreves|requires krever|allowed lov til|right rett|rights rettigheter|interests interesser|heard hørt|decide bestemme|decides bestemmer|document dokumentere|feedback tilbakemelding|anonymity anonymitet|again igjen|quickly fort|soon fort|immediately straks|training opplæring|routine rutine|routines rutiner|checklist sjekkliste|plan plan|mistake feil|wrong feil|afraid redd|fear redd
`;

/** English word → the Norwegian words it stands for. */
export const ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  PAIRS.trim()
    .split(/[|\n]/u)
    .map((pair) => {
      const [english = '', ...norwegian] = pair.trim().split(' ');
      return [english, norwegian] as const;
    }),
);
