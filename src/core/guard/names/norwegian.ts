/**
 * First names common in Norway, Sámi ones included, of our own writing: the faker locales hold
 * only a hundred Norwegian ones. In small letters, no words that are also common words.
 */
export const NORWEGIAN_FIRST_NAMES = `
aase adelen agathe agnete agnethe aina aksel albert albertine alf alfhild alida alise alma alva alvar alvilde
alvin amalie ambjørg amund anders andor andré andrine ane anette angelica anikken anine anita anja anlaug ann
annbjørg anne annelise annette annfrid anniken annlaug annveig anny anton arild aril arna arnbjørg arne arnfinn
arnhild arnljot arnold arnstein arnt arnulf arthur arvid ase asgeir aslaug asle asmund aspen asta astri astrid
asveig atle aud audhild audun august aurora bendik benedicte benedikte benjamin bente berit bergliot bergljot
bernt berte bertha bertil bertine birger birgit birgitte birgithe birk birte bjarne bjarte bjørg bjørge bjørn-erik
bjørnar bjørne bodil borghild botolf brage brede brit brita britt bror-erik brynhild brynjar brynjulf bård børge børre
camilla caroline caspar casper cathrine cato cecilia cecilie celina charlotte christel christer christian
christin christina christine christoffer christopher conrad dagfinn dagmar dagne dagny dagrun dagunn daniel
daniella david ebba edel edgar edith edvard edvin egil eileen eilen eilert eilif eilin einar eir eirik eirill eirin
eivind eivor eldar eldbjørg eldrid elen elena elin elinor elisa elisabet elisabeth elise ella elle ellen elling
elna elsa elsebeth elvira embla emil emilia emilie emily emine emma endre engebret erik erika erlend erle erling ernst ester
esther eva evelyn even-andre evy fabian fanny felix filip filippa finn fillip fredrik fredrikke frida fride fridtjof frode frøydis
frøya gabriel gabrielle gaute geir georg gerd gerda gerhard gina gisle gitte gjermund gjert gjertrud greta grete grethe
gudbrand gudbjørg gudmund gudrun gudveig gunda gunhild gunn gunnar gunnbjørg gunnhild gunnlaug gunnvor gunvor guri guro
gustav guttorm gyda gøran halfdan halgeir halldis halldor hallgeir halvard halvor halvdan hanna hannah hanne hans
harald harriet hauk hedda hedvig hege heidi heine helene helga helge helle helmer henning henny henriette
henrik henry herbjørg herborg herdis herman hermine hermund hilde hildegunn hildeborg hilmar hjalmar hjørdis holger
håkon håvard hågen ida idar idun idunn iben ina inga ingar inge ingebjørg ingeborg ingelin inger ingerid ingjerd ingolf ingrid
ingrun ingvald ingvar ingvild ingvill irene iris irmelin isa isabel isabell isabella isak iselin ivar iver jacob
jakob jan janicke janne jannicke jannike jarl jarle jeanette jeanett jenny jens jentoft jeppe jesper joachim joakim joar jofrid
johan johanna johanne johannes john johnny jon jonas jonathan jorid jorun jorunn josef josefine josephine jostein
judith julia julian julianne julie juliane junie jørgen jørn jørund kaia kaisa kaja kajsa kamilla karen kari karin karina karine karianne
karl karl-johan karla karoline karsten kaspar kasper kate katarina kathinka kathrine katinka katrin katrine kenneth
kent ketil kim kine kirsten kirsti kitty kjartan kjell kjellaug kjellfrid kjerstin kjersti kjetil klara klaus knut
konrad kornelia kornelius kris kristen kristi kristian kristiane kristin kristina kristine kristoffer kyrre laila lars
lasse laurits leander leif lena lene leif-arne leila lilian lilly lilli linda line linn linnea linnéa lisa lisbet
lisbeth lise liselotte liv-marit liva live livar lone lotta lotte louise lovise lucas ludvig luis lukas luna lydia lykke
mabel madeleine magda magdalena magne magnhild magni magnus maia maiken maja malene malin malvin margaret margareth
margareta margit margot margrete margrethe margunn mari maria mariann marianne marie mariel marielle marina marion marit marita
marius markus marlene marta marte martha marthe marthine martin martine martinus mary mathea matheo mathias mathilde matilde mats
mattis matias maud maxim melina melissa merete merethe mette mia michael michelle mikael mikal mikkel mikkeline mille milian milla milo mina
mikkjel mirjam mille-maria mona monica monika morten mons møyfrid magnar nanna natalia natalie nathalie nathaniel nicolai nicolas nicklas niklas
nikolai nikoline nils nina noah noelle nora norunn norvald oda odd-arne oddbjørg oddbjørn oddgeir oddmund oddny oddrun oddvar oddveig odin ola olaf olaug
olav ole oleane olea olga oline olina oliver olivia ottar otto oscar oskar osvald pauline paul peder pelle per-arne pernille petra petter peter
philip preben ragna ragne ragnar ragnfrid ragnhild ragnvald rakel ralf ramona randi rannei rannveig rasmus rebecca rebekka regine reidar
reidun reidunn reinert rigmor rikard rikke rita robert robin roger roar roald rolf rolv roy ronja ronny rosemarie rune rut ruth
runa rønnaug saga salve samuel sander sandra sara sarah sebastian selma senja seline sidsel sigbjørn sigfrid signe signy sigmund sigrid
sigrun sigurd sigve silja silje simen simon sina sindre sissel sivert sigvart siv siw siren siri snorre sofia sofie sofus solbjørg
solfrid solvei solveig solvår sondre sonja sophia sophie stefan stein-erik steinar steffen stella sten stian stig stina stine stine-marie storm-erik
sturla sturle sunniva susann susanna susanne svanhild svein sven svend sverre sylvi sylvia synne synneva synnøve sæbjørg
søren sølve sølvi tage tale-maria tallak tanja tarald tarjei terese terje thea thelma theo theodor theodora therese thomas thor thora thorbjørn thore
thorleif thorstein thorvald tia tilde tilla tim tina tine tirill tiril tobias toini tollef tom tomas tomine tomm tone tonje tor
tora torbjørg torbjørn tord tore torfinn torgeir torgrim torgunn torhild toril torill torkel torleif torleiv tormod torodd torolf torstein torun
torunn torvald tove trine trond truls trude trym trygve tuva tyra tyri ulf ulla ulrik ulrikke ulrika unn unni vanja vebjørn vegar vegard
veronica veronika veslemøy vetle vibeke victoria vidar vigdis viggo viktor viktoria vilde ville vilhelm vilja vilma
vivian viviann wenche wencke wilhelm william wilma wilmer yngvar yngve yvonne ylva øistein ørjan øystein øyvind øivind ørnulf åge
ågot ålaug åsa åsgeir åshild åslaug åsmund åsne åse åste åsta åsulv
ailo ailu aillun ánde ándaras ánne ánte ánná áilu áilá áslat aslak aslat áddjá beaska beret berit-ánne biera biret birit biret-ánne birrit bigga bihttá biera dávvet duommá
elen-ánne elle-márjá elli erke gáddjá gáren gárá heaika heika hánsa hánso heandarat henda ibbá iŋgá inggá issát issat isáhk iŋger iskko ivvár
jouni jovnna jovna jovsset joret juhán juhani jussá juoná káre káren kárin kristiinná láilá lemet lemeht lásse leammet leŋá liv-ánne liisá
máhtte mátte márjá márjjá márja máret máreha márgu márggu máhte máijá mihkkal mihkku mihkal mikko mihkáš mikkal máze
niillas nilla nillas niilla niibi nigá njuolla ovllá ovla olá per-ánte piera piere pirita rávdná ravna ravdna rásttoš risten ristiinna ristin sárá
sárán sámmol siggá sire solju stuorra-jovnna sunná sunnivá svein-ánte vuolla villei vuokko ulla-máret ánná-kirste ánná-márjá juvvá láre láres bierna
`;
