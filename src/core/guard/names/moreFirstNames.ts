/**
 * More first names of Norway's population, old and new, double ones included, of our own writing.
 * In small letters, and none that is an ordinary Norwegian word too.
 */
export const MORE_FIRST_NAMES = `
abdisalam abisha adjoa adomas ahalya aimée aïssata aivaras akvile alba-marie aleah alexia alfons alicia alisha allan amadeus amelia amelie anahit analyn anaya andreea anelia anfac anthony antonia
antonio aram ariana ariel arlene artūrs arya asho ashot ashvini aslan atena athena augustus aurélie aurimas ayda azizullah bastian bayan beathe beatrice benedict benny benoni beridze bernadeth
bernadette berxwedan bethina bethlehem bintou birthe bjørn-inge bjørn-tore bo-anders bronisława brynja cabdulle camilo carla catharina catherine cathrin chanthawong charito charles charlie charly
chloe chris christa cicilie ciprian claudine colin connie cornelis costel cumar czesława caasho dag-erik dagim daniela danielle danilo dante darin davit dayana debora deborah deividas demian denisa
denise desiree desmond diba diderik didrik dilaxan dobrosława dolma dominykas dorje dorte ebbe ebenezer eddie edgaras edvart eimantas eleanor eleonore eliana eliot elisha eliza elize ellend ellie elly
elmer elnaz elsie elza emanuel emeline emery emilian emīls emmy emrik eric erica erla ernesto esmeralda espen estelle etta eugen eugenia evangeline evin ewald fardin farishta fia fie finn-erik fiona
fjodor flora-marie franciska frantz freddy frederic frederikke freshta freya fryderyk faadumo gabriele gakuru gemma genevieve georgina gerard gerhardt gerlaug gerlinde gertrud ghaith gheorghita
gia-bao gilbert gintarė giorgi gjertine gloria gorine gregers gregor grethe-lill gro-anita gullborg gylve gyrd hala halldora halle-marie hamidullah hannibal hans-jørgen hans-kristian hans-petter
haoran harishan harry havard havin hayk heinrich helin heljar helje hella-marie hennie herbert hermina hêvî hildegard hilma hjalti hoang-long hong-anh humna ia ian ibb ifraax ignacy ignas ihnat ikenna
ikraan illia ine-marie ineza ingjald innocent ionel ionut iqro ismaël ivana jack jackie jacqueline jad jagoda jamie jana jane janita jean jean-paul jean-pierre jēkabs jeremi jeremias jeremy jhun
jibreel jibriil jiyan johann jomel jonatan jonette jonna jonny jorinde joronn jorån jose jose-luis josephina josteinar judy julius justina kai-erik kai-roger kaira kajani kalkidan kalle-martin kaltuun
kamile karel kārlis karolis kasimir kathe kathleen katja katrina kavishan kaya kenny ketevan keza khalilullah khava khoi kian kiara kidus kimia kinan kittil klemet kolbein kolbrun kotryna kristell
kristen-marie kugathasan kwesi kaare ladan lailuma lakshana lana laurine laurynas lavrans layth lea-marie leivur leon leona leonard leopold levan levin liiban lill-ann lillemor linas line-marie
lisette liv-berit liv-grete liv-unni live-marie livia loke-andreas lothar louis louisa lubomyr luca lucie lucina lukrecija lusine luz luzviminda lycke madara madelen madelene madicken magna magomed
mahdis mahlet makar malai manfred marianna mariken marikken marilou marisa maritha marivel marlon martina mārtiņš martynas marvin maryann mathumitha may-britt may-linn may-liss mayar merlyn meyer mie
mieszko mihaela mihai mikiyas miliana milly mimmi minh-khoi mio modestas mohadeseh morgan moritz muayad mugisha mustafe myron naciimo nadine nadja naja najibullah nana naree narek natan natanim
natasja nathan nattapong nazarii neal negar nela nell nelli nenita nicholas nickolas nicole nicoleta nilani nina-beate nino nivetha nnenna noam nodar nojus nooria numi nuurto odd-inge odd-rune odilie
odvar oriana orinta oskara oskars otelie otine ottmar oviya pamela parham patricia peggy pema per-erik per-ivar per-kristian per-olav per-ole philippa phillip pim pirathap pouya povilas prasit paal
qudratullah qaali rabten rafaela rafif rakshana rameen raminta ramzan raneem rattana ravneet raymond razvan rebekah redas rediet regin reinhard reiulf rekha renārs renathe rené rêzan ričardas ričards
richard rimas rimvydas rino roberts ronald ronaldo ronî rosa-marie rosalinda rose-marie rudolf rukaiya ruoxi ruqaiya salina salomon sammy sangeetha scott selmer serhat serine setareh seydou shahed
sham shanuja shervin shucayb sibylla sigfryd silas silvia simas simonette sirilak siwar skaistė smiltė sofía sohaila soleil solomia somying sondov sonni sorin stanley stein-arne stein-ove steven
stig-andré stig-ove suchada sumaiya sumbal sunneva supachai sylfest sylvester synnev tadas taim tamana tamar tamta tatjana tauras tautvydas temitope tenzin teresita thale thanusha thida thilde thiviya
thone tigran tilda tilje tim-andré tinius tjodolv tobine tolu tom-andré tom-erik tom-roger tone-lise tor-arne tor-erik tor-håkon tor-inge tor-ivar tor-øyvind torberg torbjørnar tordar tore-andré
torgils torgny torjus torkjel torny tristan tsegaye tsering tymon tymur ulla-brit ulrikka urban-johan urtė valerie vally vanessa vasile veslemari viktorija vilgot vilhelmina villads villemann viorel
vithuran vittoria vivi viyan vytenis wahidullah walborg walther wanchai wanja werner wilfred wilhelmina willy wit waad xenia xinyi xaawo yamen yekta yelisei yichen ylvali yuxuan yvette zacharias
zakariye zander zarmina zaur zein zelimkhan zhina zilan zohal zoriana zurab žygimantas
bettina bettine kjerand gløer saima mossa gunvald
`;
