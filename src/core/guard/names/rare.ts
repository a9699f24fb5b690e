/**
 * Rarer first names, Norwegian and from abroad, of our own writing. In small letters, and none
 * that is an ordinary Norwegian word too (those stand among the ambiguous names).
 */
export const RARE_FIRST_NAMES = `
aada aage aaliyah aapo aarav abdelaziz abdelkader abduljabbar abdulqader abeba abelone abena abla ablah abrehet achieng adaeze adanna adebayo adeel adele adeline adeola
adham adhiambo adib admir adolf adwoa afaf afia afnan afrim afsaneh aftab afua afya agata agate agda agim agnesa agnieszka agris ahlam ahmadullah ahmet aida aiga ailo aina
aino aissatou aivars ajla akbar akihiko akira akosua akua alaa alban albana albertina albina aldina alejandra alejandro aleksander aleksandr aleksandra aleksi alem alemitu
alessandra alessandro alette alev alfhild alfrida alicja alina aliyah almaz almir altin alvilda amadou amalia amanuel amara amarachi amare ambros amela aminata amjad ammar
anais anand anastasia anastasija anatolij anbjørg anders andora andrea andreas andrij andris andrzej aneta anfinn angelina anh aniket anine anisha annar anneli annika
ansar ansgar antanas antoine antonella antonette antonie antti anzhelika aparna arash aravind arben arbnora ardeshir ardian ardita arezo arezoo arezou arjun arjuna
arkadiusz arlinda armin armina arnhild arnlaug arnoldus arntine arnulv arnvid arsalan artan artem arto artur arun arunan asbjørg aselma asgaut asghar ashkan ashwin asif
asiyah aslak asli aslihan asmerom aster astor asuman atefeh atiya atla audbjørg audgunn augusta aurelia ausra austeja avni ayah aybüke ayodele ayotunde ayse ayşe azadeh
azeb azhar azita babajide babak badr baha bahareh bahram baiba bajram balder balkis baltasar barbara baris bartek bartosz basma beata beatriz behrooz bekim belma bence
bendik bengt benoit berdine bereket bergfrid bergitte bergsvein bergtor berhane bernhard bernhardine bernhoft bertel bertinus besa besarta besnik beyene bezawit bianca
biennáš biera bijan biniam binta biret birgitta birit birtukan bjarnhild bjørghild bjørgvin bjørnulf blazej blerim blerta bogdan bogdana boguslaw bohdan bohdana boleslaw
bolette borgar borgny bozena bozhena brigitte brynhilda brynjulv burak burim bushra bávval børre cansu carina carine carlos carmen carsten cassandra cato cemal cezary chau
chiamaka chiara chidi chidinma chika chikondi chinedu chinonso chinwe chioma christiane chukwuemeka claudia claudio consuelo cornelia cornelius cristina csaba czeslaw dace
dagfrid dagmar dagna dagny dagrun dainius daiva dalal damian danuta danylo dao dariusz darya daryna dawit dembe deniz denys dereje derya desta dhruv diallo diego diep
dilan dilara dilek dilovan dilshad dinh dino ditlef ditte diyari dmytro dolores dominik dominika donika dorota dortea dorthe dorthea dragan dragana drita driton dunja
dženana ebba ebele ebru ecrin edgars ediba edin edith edle edmund edna edona eduardo edvarda edvin edyta eero efua egil egle egzona ehsanullah eija eila eileen eilert
eilif eiliv einy eirin eivind ekene elaf elaheh elbjørg eldbjørg eldrid elen elena eleonora elfrida eline elira elise ellinor ellisif elna elsebeth eluned elvine elvira
elvis emad embrik emeka emelie emerentse emil emilija emilis emilius emina emrah engelbrekt enisa enok enrique enver erkan erlinda ermira ersin eryk erza esayas esben esi
esin eskil esmail esperanza esteban esten ester evald evelina evelyn evren evy ewa ewelina eyob eyolf eyvind ezekiel ezinne fabian fabio fadwa faisal farhana farida
farrukh farzad farzana farzaneh fatbardha fatlinda fatmanur fatmir fatoumata fawzia fayruz federica federico fedir felipe femi fereshteh fernanda fernando feroz feyza
fidan fikirte fikreta filip filipa filiz fillip fillippa finnleiv firdaus fitim flamur florante florent florentina florin folake francesca francesco francisco franciszek
fredrika fredrikke freweini frida friedrich frode frøydis frøystein funmi gabija gabriel gabriela gabriella galyna gamze gani gebre gebriel gediminas geirmund genet
genowefa gentiana gerd gerda gerhard getachew gezim ghada gheorghe ghirmay ghita ghulam giedre gintaras gintare giovanni girma girts gisela giulia gjermund gjertrud gjurd
gjøran gloriavel gokhan golnaz gonca gonzalo gorm gotfred grazyna greta grethe grzegorz guadalupe gudbrand gudmund gudny gudolf gudveig guillermo gulay gulcan gunars gunda
gunhild gunleik gunnbjørg gunnveig guntis gunvald gunvor gustava gustavo guttorm guðmundur guðrún gyda gyri gyrid gáddja gáijá gáren gülay gülsüm gülten haagen habib
habiba habtom hadas hadi hadia hadle hafsa hagos haitham hajdar hajra hajrija hakan hakim haldis haldor halfrid halgeir halil halima halina hallbjørg halldór halldóra
hallfrid hallgrim hallkjell hallvard hallvor halyna hamid hamida hamza hanadi hanako hanan hande hania hanna hannele hansine hareem haris haruka haruki hasan hasna hasnaa
hassan hatice hatim hawa hawraa heaika heba hedieh hedvig heidrun heikki helen helfrid helmer helvi hendrik henny henok henrietta henriette henryk herborg herbrand herdis
herlaug herman hermann hermine hewan hiba hibaq hibo hideko hien hikmet hilbjørg hildegunn hildur hiroshi hiwet hjalmar hjørdis hoang hodan hogne holger holmfrid homa
hossein hrafn hrafnhildur hryhorij huda hui hulda humaira huong huseyin husna husnia håkon håvar håvard ibro ibtisam idil idun iduna idunn ieva ifeanyi ifeoma ifrah iftin
ignacio igor ihor ikhlas ikram ilham ilir ilkay ilkka ilmari ilona ilze iman imran inas inaya inese ingebjørg ingeborg ingebrigt ingemar ingerid ingfrid inghild ingjerd
ingolv ingrun ingvald ingvar ingvild ingvill inmaculada ioana irem irfan irina iryna isabel isabell isabella isak isakine isatou iselin ishaan ishaani ismael ismahan
ismail ismeta isolde isra issát isuf ivar ivara ivars iwona izabela iñigo iŋgá jaakko jaber jacek jadwiga jae jafar jahzara jakob jakobine jakub jalal jamila jamilah
janina janis janniche jannicke janusz jarmo jaroslav jaroslaw jasminka jasna jasper javier jawad jawahir jeanne jelani jelena jenny jertrud jerzy jia jiayi jing jisoo
joakim joanna joaquim joaquin jofrid johana johanna johanne jolanta jonas jonetta jorge jorid jorun jorunn josefine jostein josé jouko jouni jouná jovana jovelyn jovnna
jovsset jozef juan juana judith juhani juhán jukka julianne julija juliusz jurate justyna jáhkot jóhann jóhanna jøran jørgine jørn jānis kaarina kabiru kacper kadir kaia
kaisa kaisu kaja kaleb kaltrina kaltuma kamala kamau kamil kamillus kamran kanokwan karima karin karina karine karlis karolina karoline karsten karthik karwan kaspar
katarina katarzyna kateryna katri katrine kausar kavitha kawthar kebede kehinde kelechi kemal kemi kenji kerem khadija khadijah khadra khaled khalil khanh khatera khawla
kidane kidist kifle kirsti kjartan kjellaug kjellfrid kjellrun kjersti kjerstin kjetil klara klaus knut kofi kojo kokou konstantin kornelia kornelius krenar kristaps
kristbjørg kristiane kristianne kristijonas kristján kristofer kristoffer kristín krystyna krzysztof ksenia kseniia kubilay kubra kulsum kushtrim kwabena kwaku kwame kwan
kwasi káre káren laima laith lakshmi laleh lamin lamis lanh laszlo latifa laurent laurentse lauri laurits lauritz layan leammus leander leart lech leena leidulf leidulv
leikny leiv lejla leman lempi lennart leokadia leonora lesia leszek leticia leutrim levent levi leyla lidya liene liliana lilianna linh linnéa liridon liridona lirim
lisbet lisbeth lisen liss livar ljiljana ljubica lorents lorentz lorenzo louise lovise luam lubna lucia luciana ludmila ludvig ludvik ludvikka luis luisa luiz lukas lukasz
lula luljeta luwam lwam lydia lyudmyla láilá lásse maciej magdolna magnhild magnor magnvor mahad mahboubeh mahdi mahmood mahnaz mahsa maida maimuna majid majlinda makena
maksym malaika malalai malee malek malene malgorzata malin malvin malvina mamadou manahil manal manar mansour manuel manuela marcela marcelo marcin mardon marek margarida
margit margot margrete margrethe margunn mariama mariana mariann marianne maribel maricel mariia mariola maris marit marites mariusz marjam marjatta marjo markiyan markku
marta martins marwa marwan maryam marziya masooma masoud massoud matas mateo mateusz mathea matheus mathias mathis matilde matteo matti matviy mauricio maurits mauritz
maysa mbali mehdi mehmet mehran mehrdad mehret meiling mekonnen melek meltem melvin mercedes merethe merhawi meriton meron merve meseret mesut metin michal mieczyslaw
miguel mihkku mihret mikal mikkeline mikko mildrid milena milica miljana milla minahil minda mindaugas mindor minh minho mirela miriam mirjam mirjeta miroslav miroslaw
mirsad mirsada modou modulf mohan mojtaba mona monika mons montserrat moska moussa muamer mubarak muhannad mulu mulugeta muna munib munira murat mursal muslim mussie
mustafa myint mykhailo mykola myroslava mádde mággá máhtte máijá máret márgget márjjá márjá målfrid nabil nabila nadia nadira nadiya naghmeh nahid nahom naima najib najma
nalan nandini nanna naod narges nargis narve nasim nasima nasra nasrin natalia nataliia nataliya natasza natnael navid nazanin nazli ndeye neda nedžad negash nelly nergis
nermin nermina nesrin nevena nexhmije ngoc ngozi nhung nicolai nida nihal niillas niilo nijole nikola nikolai nikoline nillá nilofar niloufar nilufer nimali nimco nimo
nkechi nnamdi nneka nobuko nomsa noora noorulhaq nora norasak norbert norma normunds norodd norunn norvald nosipho nouf nour noura nuno nuong nurcan nurten nyambura nyasha
obinna ochieng oddbjørg oddbjørn oddfrid oddgeir oddlaug oddleif oddmund oddny oddrun oddvar oddveig oghenero okan oksana oktay olaug oleander oleanna oleg oleh oleksandr
oleksandra oleksii oleksiy olena olga olha oline oliwia oliwier oluf olufine olumide oluwaseun olve omid ommund onur onute orest ostap otilie ottar ottilie otto oumar
ousmane outi ove ozan ozgur paavo pablo palma paloma paola parisa parvaneh parwana parwin patrycja patryk paula paulus pavlo pawel peder pedro pegah pekka pelin pentti
pernille petra petrine petronella petter phuc phuoc phuong piera pilar pimchanok pinar piotr pirjo pirkko ploy polina porntip pranav priya priyanka przemyslaw pávval qamar
qendrim quang quynh rabia rachanee radoslav radoslaw radwan rafael raghad ragna ragnar ragnfrid ragnheiður ragnhild ragni ragnvald rahaf rahel rahima rahma rahul raija
raimo raimonda raivis rajaa rajesh rakesh ramazan randulf rania ranya raquel rashid ravdna rawan razia rebekka reem regitze reidar reidulf reidun reza rezvan ricardo rida
rigmor rihards riikka rikard rinor ristiinna risto roald robel roberto rodrigo rojda rojin roksana rolf romualda ronny rosario rostyslav rowena roya roza rozalia rozhin
rrezarta ruangrat ruba rukhsana rukiye runhild ruqiya ruslan ruslana ruth rutt ryszard rytis rávdná rønnaug saad saara saba sabah sabina sabrije sabrin sabrina sadia saeed
safa safiya sagal sahar sahra sajid sakina sakura salam saleha salih salim salima salma salmund salvador salwa samar sameera samira samiya samrawit sanaa sandis sanela
sanita sanjay sanna santiago satu sead sebastian sebjørg sebjørn sedat seija sejla selam selamawit selin selmir sema sena senad senait senthil seong seppo serap serdar
sergej sergio serhii serhiy serkan sevda severin severine sevgi sewit shabana shabnam shadi shahd shahid shahin shahla shahnaz shaima shanthi sharif sharmila shazia shirin
shkelzen shpresa shqipe shreya shukri sibel sibusiso sidra sidsel sigbjørn sigfred sigfrid siggá siglaug sigmund signy sigrun sigríður sigurda sigvald sigvart sigve siham
siiri silje silvana simen simret sindhu sipho siriporn sirkka sirpa sivan siyabonga sjur skender skjalg slavica slawomir snefrid snezana snorre sofiia sofus soheila sohrab
solaug solbjørg soledad solfrid solgunn soliana solomiia solrun solvei solveig solvita solvår somaya somchai somsak songül soojin stanislav stanislaw steinulf steinunn
steinvor stian suada suda sule suleyman suljo sumaya sumeya sumitra sundus sunnive sunná supaporn suresh surya svanaug svanhild svanlaug sverri svetlana sviatoslav
svitlana synneva synnøve syver szymon sállejovnna sámmol sárá sølve sølvi søren tadesse tadeusz tafari taha tahir tahira talal tallak tamim tapio tarald taraneh taras
tariq tarjei tasneem tatiana tayyab teemu tekeste tellef temesgen tendai teodor teodora terese terhi terttu tesfalem tesfay tetiana tetyana tewelde thabo thandi thandiwe
thanh tharani tharshini thelma theodor thiago thoralf thorbjørn thordis thorleif thormod thorvald thuan thuy thyra tiago tidemann tigist tiina timo timofij tirunesh
titilayo tjerand tjostolv tobias toivo tolga tollak tollef tomas tomasz tomine tomás toralf toralv torbjørg torborg tordis torfinn torgeir torger torgunn torhild toril
torkel torkil torkjell torlaug torleif torleiv tormod tormund torolf torstein torunn torvald torveig trinh trond trung trygvar tsegay tsehay tsion tuan tugba tulay tuncay
tuomas turi turid tuula tuyen tuyet tymofii tymoteusz tyra tørres ubah uchenna ufuk uldis uliana umar umayma umut una urho ursula urszula usama vahid vaida valborg
valdemar valdis valdrin valentina valentyna valeria valeriia valgerd valmira valon varvara vasanthi vasyl vebjørn veikko vesa veslemøy vicente vidkunn vigdis viggo vija
vijay viktoria viktoriia vilgunn vilhelm vilhelmine vilius villemo vilma vimala vinh vinod violeta virgilijus vitalii vitaliy vjosa vlad vladimir vlora volkan vollert
volodymyr vytautas väinö waclaw waldemar waleed walid wanda wangari wanjiru waraporn waris wasim wei wenche weronika wieslaw wieslawa wiktor wiktoria wilhelmine wilma
wilmer winta wiola witold wladyslaw wojciech wondwosen xhemile xhevahire xia xiaoling ximena xin xiu yagmur yahya yana yara yared yaroslav yaroslava yasin yasir yasmin
yasmina yassin yavuz yaw yazan yeliz yesim yetunde yevhen yevheniia ying yllka ylva yngvar yngve yngvild yodit yohannes yoko yolanda yonas yonatan yordanos yoshiko yousef
yousra yuki yulan yulia yuliia yumi yuna yurii yuriy yusra zabi zahra zahraa zainab zainabu zakaria zakariya zamzam zane zaynab zbigniew zdzislaw zef zehra zeinab zekarias
zeki zelalem zeleke zeliha zeynep zhen zhi zita zlata zlatan zoe zofia zohra zoltan zoya zubayr zuberi zubeyda zuhair zuhra zuzanna zygmunt áile áillohaš áilu ánde ánne
ánná ánnámáret ánot ánte ásdís áslat ásllat ásta åge ågot ålaug åsa åsbjørn åsfrid åshild åslaug åsmund åsne åste åsveig ólafur özge özlem øistein ørjan ørnulf øyfrid
øyolf øystein øyunn øyvind þór 
kåre ellisiv nasteho warfa hibaaq sahro ifrax nimo ailin berntine dyveke helmine jokum naomi olaus þóra
`;
