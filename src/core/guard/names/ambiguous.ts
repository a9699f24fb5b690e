/**
 * Names that are also ordinary words (or months, things, places). Taken for a person only where
 * the words around them say so: «Even kom» is a name after «eleven», not on its own.
 */
export const AMBIGUOUS_NAMES = `
innocent lucia mercedes octavia astra kia muslim frost trang ruta dyre dren hind ørn hauk ulv hegre pil loke snø brann torden
line stig abbot agent al ala alan alba alfa alle alma alt alva amber an and anda andre angel anker annet ant apa apollo april ara arena arm art arta arv arve
ase asia ask aspen at aud august austin av ava bad baker bala ban band bar baran bare barn baron bart begge ben bent ber berg berre best beta betania
beyene bi bibi bill bishop bjørk bjørn blid bo bob bra brand brede brooklyn bror brun buster by bø candy carolina carter cash catalina chai chance
charity chase cherry chester china cliff constance cook cooper cruz crystal da dag daisy dakota dal dale dama dame dan dana danka dara de dean del
delta den denne dersom destiny dette dina dine disa disse do don dora drew du duc duke dung duo dy dårlig ea earl ed eda edda eden eg egle eir eira
elda elle eller elva em emir en enda endre ene enes engel er erle ese eser ester europa even ever evig fabel faith falk fang fart fatt fe ferda fin
fine finn fisher flaka flere flo flora florida for fordi forest fram frank frans fred freda fri frid fryd gala gamma gammel gard gave gene general
genesis gent georgia gift ginger gla glad glede glen god grace gran granit grant grei gren grim gro grøn gul gull gust gutt guy hai hal hale hall
halle halv ham han hand hans hard hauke haukeland hav haven hazel heath heather heaven heder hei heim hel hele helga helge hell hella helt hem her
hill him hit hjalp ho hoa hold holly honey honor hope hos houston hove hud hunter hus hvis håp i ikke ila india ine inga ingen inn inna is israel ivy
ja jada jade jar jara jarl jasmin jo jord jordan jorden joy judge jul jule juli juni junior kali kalle kam kamille kan kant kari-ann ken kenya kin
king kis klar klem kol kong konge kosta kristen krone kul kumar la lada lake lala lale lam lan land lane lav lea led leda lee lek len lengst li lia
liga lik lilja lilla lille lily lin lincoln ling lis liten litt liv liva live lo lon london long lorena lourdes lov love lovisenberg lu lue lun lund
lykke lys løve ma madison mai major mal male man mane mange mani mann mara mark marquis mart mason mat max may me med meda medina mel melding men mens
mer mest mi mil mila milan mille million min mina mine minna minne misty mo moa mobil mod modest moen mon mor mose moses mule mus musse my mye mynt
mynte myra møy na nada nam nat natt nea ned nei nes neste nettopp ni nikita no noe noen nord nordens norne not nour novella november nur ny nye nå når
odd også ol olive olle om omega on opal opp or ora ord os oss over pa paris parker pat pearl per perle pier pink pip porter prince prins pris på ra
rad ram ramadan rand rasa rask ray reed rein reis ren rett rex rike rim rima river ro rob rom roma roman rosa rose royal ruby sada saga sage sahara
sak sal salad salt salve sama same sami samme sand sang sari sava savannah sawyer se seier sel selja senka sent sepp september server sett sever sid
siden siena sif sig sikker sin sina sine siva skog sky slava slik slike slikt små so sofa sol sola solan soli solo som somali sommer somu son sopp
sort star steen stein sten sti still stol stor storm stormy sture sultan suma summer sunn sunny sver sydney ta tale tam tang tanner tara taylor te tea
tek tekle thao thi thu tia tiara tid tien tim ting to tom tone tor tora tore tran tre trinity trives tro troll trygg turner tyr uke ull ulla uni unn
ur urban us ute vaar vada vai valter van vang vann var varm veda vedde vel ver vera verda verona vesle vest vesta vi via vid vida vienna vik viken
vilja vilje vill villa ville vin violet virginia vit vita viv viva vår wade walker warm will wind ya yan yen yes yr yrsa zora åpen år øst
`;

/** Names that are words when written in small letters, though nobody would begin a sentence with them. */
export const WORDS_IN_SMALL_LETTERS = `
anna malene vidar søren visar vegar ane adelen beret dagne elling fride genet gisle gitte hamse helle henda irene jette juris kader karen kinga kyrre lotta mette ramla rikke risten samer sanne tilla trang villei svein albin
leif signe lene tilde iris reem sverre hauk rana raja agnete aksel aspen august aurora beate benedikt blanca blanche bodil celine charlotte christel daisy diana edvard erling ester
felix flora gloria grace heine helge jasmin jasmine juliane justin justus karol karoline kasper konstanse kristen kristin
linnea lotte lykke maren marie marine marina martin mathilde million modest moses munir nadir oskar osman patrick pauline pelle petro rakel
regine renate renata robin roger ronja rosalie runde salome samson sander selma siren sixten sondre stefan stella sultan sunniva tilde
trine trude valentin veronika victor viggo viktor viola violet violetta vilde virginia walter konrad madelen magdalena
`;

/** Sure names inside a sentence that may be the word that begins one: «Siv, blåklokker …», «Jan. til mars». */
export const WORDS_THAT_OPEN = `
vernar aksel balder brage edel egil eldar frøy gaute gry gunn hedda hege iris iver ivar jan kai kåre kine laila line linn lise lone loke mette mona odin randi rita roar roy runa rune sander signe
sindre siv stine sture synne tina tine tora trine trude unni vidar viola yngre ylva bente grete heidi hilde torn lars petter adam eva noah maria josef jesus samson dennis felix max
`;
