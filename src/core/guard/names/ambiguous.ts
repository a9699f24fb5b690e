/**
 * Names that are also ordinary words (or months, things, places). Taken for a person only where
 * the words around them say so: «Even kom» is a name after «eleven», not on its own.
 */
export const AMBIGUOUS_NAMES = `
abbot adel adelen agent agne al ala alan alba alfa alle alma alt alva amal aman amber an and anda andor andre ane angel anker ann annet ant apa apollo
april ara arena arm art arta arv arve ase asia ask aspen at aud august austin av ava bad baker bala ban band bar baran bare barn baron bart begge ben
bent ber beret berg berre best beta betania beyene bi bibi bill birk bishop bjørk bjørn blid bo bob bra brage brand brede brooklyn bror brun buster by
bø candy carolina carter cash catalina chai chance charity chase cherry chester china cliff constance cook cooper cruz crystal da dag dagne daisy
dakota dal dale dama dame dan dana danka dara daud de dean del delta den denne dersom destiny dette dina dine disa disse divine do don dora drew du
duc duke dung duo dy dårlig ea earl ed eda edda eden eg egle eik eir eira elda elle eller elling elva em emir en enda endre ene enes engel er erle ese
eser ester europa even ever evig fabel faith falis falk fang faris fart fatt fe ferda fin fine finn fisher flaka flere flo flora florida for fordi
forest fram frank frans fred freda fri frid fride fryd gala gamma gammel gard gave gene general genesis genet gent georgia gift ginger gisle gla glad
glede glen glenn god grace gran granit grant grei gren grim gro gry grøn gul gull gunn gust gutt guy hai hal hale hall halle halv ham hamse han hand
hans hard haris hauk hauke haukeland hav haven hawa haya hazel heath heather heaven heder hei heim hel hele helga helge hell hella helt hem henda her
hill him hit hjalp ho hoa hoda hold holly honey honor hope hos houston hove hud huda hunter hus hvis håp i ida ikke ikra ila india ine inga ingen inn
inna iris is isa israel issa ivy ja jada jade jama jan jar jara jarl jasmin jega jo jord jordan jorden joy judge jul jule juli juni junior juris kader
kai kaia kali kalle kam kamille kan kant kari-ann karl ken kent kenya kim kin king kinga kis kjell klar klara klem kleppe knut kol kong konge kosta
kris kristen krone kul kumar la lada lake lala lale lam lan land lane lav lea led leda lee leif lek leli len lene lengst li lia lian liga lik lilja
lilla lille lily lin lina lincoln line ling linn lis lita liten litt liv liva livar live lo lon london long lorena lotta lourdes lov love lovisenberg
lu luan lue lun lund lykke lys løve ma madison mai maia maj major mal male man mane mange mani mann mara mark marquis mart mason mat max may me med
meda medina mel melding men mens mer mest mette mi mil mila milan mille million min mina mine minna minne misty mo moa mobil mod modest moen mon mor
mose moses mule mulu muna mus musa musse my mye mynt mynte myra møy na nada nahom nam nat natt nea ned nei nes neste nettopp ngoc ni nikita nisa no
noe noen nong noor nord nordens norne not nour novella november nur ny nye nå når odd også ol ola ole olive olle om omega omer on opal opp or ora ord
os oss otto ove over pa paris parisa parker pat pearl peder pelle per perle pia pier pink pip porter prince prins pris på quan ra rad raja ram ramadan
rana rand rasa rask ray reed reem rein reis ren rett rex rida rike rikke rim rima rita river ro rob robin rohan rom roma roman rosa rose roy royal
ruby rune ruta saba sada safa saga sage sahara said sak sal salad salam salt salve sama same samer sami samme sana sand sander sang sari sava savannah
sawyer se seier sel selja senka sent sepp september server sett sever sid siden siena sif sig signe sikker sima sin sina sindre sine siri siv siva
skog sky slava slik slike slikt små so sofa sol sola solan soli solo som somali sommer somu son sondre sopp sort sri star steen stein stella sten sti
stig still stol stor storm stormy sture suda sultan suma summer sunn sunny svea sver sverre sydney ta tale tam tang tanner tara taylor te tea tek
tekle thao thi thu tia tiara tid tien tilde tilla tim tina tine ting to tom tone tor tora tord tore tove tram tran trang tre trinity trives tro troll
trygg turi turner tyr tyri ugne uke ull ulla uma uni unn ur urban us ute vaar vada vai valter van vang vann var varm veda vedde vel ver vera verda
verona vesle vest vesta vi via vid vida vienna vik viken vilja vilje vill villa ville villei vin vinh violet virginia vit vita viv viva vår wade
walker warm will wind xuan ya yaman yan yen yes yr yrsa zora åge åpen år åse øst
`;
