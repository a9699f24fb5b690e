/**
 * More surnames of Norway's population, from Norwegian farms and from abroad, of our own writing.
 * In small letters, and none that is an ordinary Norwegian word too.
 */
export const MORE_SURNAMES = `
abdow abdulle abukar adamska afrah ahmadzadeh ahmeti alavi alemu alić aliu alizadeh alkhatib almasri almås almaas alnes amdal andenes andvik antanaitis anwar apeland aquino arntzen arnøy arshad asghar
ashraf askeland aspelund aspenes asphaug assefa auestad aukrust aurdal aursand austrheim awale aweys ayub azizi babar babić baig bajić bakhtiari bakkejord bakkeli bakkerud bakketun balodis balogh
balstad bangsund baran barstad begic bekkelund bekkevold bergan bergheim bergli bergsjø bergstrøm bergsvik berhanu berzins bhatti bilyk birkelund bislimi bjartnes bjelland bjerkan bjerkeli bjerknes
bjerkvik bjerkås bjordal bjørdal bjørgum bjørhusdal bjørkli bjørkås bjørlo bjørnevik bjørnsund bjørnøy bjørnå blaker blekastad blomberg boiko bolstad bondevik boonmee borgund botnen brandal brandshaug
brandvold brattli breistein breivik brekken brekkhus brekne brenden brennhaug bringsli brodal brovold bråthen buan bugge butkus buvik bylund byrkjeland bærheim bøckman bøen bøhn børve bøthun castillo
castro chaiyasit chaudhry chavez chernenko cheung choudhury chow chowdhury ciobanu dagestad dahir dahlstrøm dalby dalsbø dalseth danylenko darwish delacruz desta devold dhillon diaz digernes
dimaculangan dinh diriye djupvik dmytruk drageset drange dreyer drægni duale dumitru dybdahl dybvik dyrhaug dyrnes døhl ebrahimi eckhoff edland eek egeberg eggebø eggum eglitis eidem eidsmo eidsvik
eikeland eikrem eikås eira ekeberg ekeland ekern eknes elden eldevik elmi elnes elvestad enge engelund engeset engstrøm erdal eriksrud eshetu esmaeili espedal espeland espelund espeseth evjen
fagerheim fagerland fagerli falch falkenberg faqiri farooq farooqi farstad fauskanger fazli fedorenko ferstad figenschou fiskum fjeldstad fjellheim fjellstad fjelltun fjørtoft flatås flem fløtaker
flågan flaatten folkestad folland forberg forseth fosheim fosshaug fossheim framnes frantzen frisvold frøland frøyland furnes furuly furuseth gamst garnes gaustad gebre ghafoori ghebremedhin gheorghe
ghirmay gilje gill girmay gjelsvik gjervik gjøen glesnes godø goksøyr gonzalez granheim grimstad grindheim grongstad grude gryting grønbech grønnevik grønvold grønås grøtting guled gaarder gåsvær
habib habibi haddad hagland haidar haliti halland hallingstad hamarsland hamid hamidi hammersland hamoud handeland hanif hanssen haraldseth hared hasanović hashi hatlen hatlestad hauan haugerud
haugsdal haugsvær heggdal hegge heggelund heggland hegglund hellesund hellesøy hellevik hennum hernandez herstad hestnes hestvik hetland hirsi hjelle hjelmtveit hjertaas hjorth hjortland hnatiuk hoff
hoftun hognestad holand holmedal holmen holmås holstad holtan holten honchar hordvik horne horváth horvei hossain hovden hove husebø husić hustad husøy hvidsten hylland hystad hægstad hæreid høgberg
høiby høie høiland høines høydal høyland håland håvardstun håvik ibrahimović idris imamović indrebø innvær ionescu isdahl ismail issa isaaq ivanenko iversby jabbar jafari jaidee jalali jamal jansons
jenssen jibril johnsrud jonaitis jonassen jonynas jordal jukić julseth jørstad kabir kahsay kakar kaland kalland kalstad kalvik kampevoll karlstad karpenko kastrati kavaliauskas kebede khalif khoury
kidane kildal kirkeng kiros kjeldsberg kjelstad kjelsås kjos kjærstad kjølstad kjønnås kjørstad klev klungland klymenko knudtzon kolberg kolstad kolås kopperud korneliussen korsnes korsvik kovač
kovács koval kowalska krogstad krumins kråkenes kuzmenko kvale kvalheim kvalnes kvalsund kvamme kvamsøe kverneland kvernmo kvinge kvitnes kvåle kydland kyllingstad kårstad kaasa lacatus lăcătuş
landsem landsverk langeland langerud langhelle langmo langseth langvik langaas latif laukvik lauritzen lauvås leikanger leine leirvik leknes leren lervik lerøy liepa liepiņš lilleby lillebø lilleeng
lindahl lindseth lindstad lislerud listad ljones ljungberg lopez lorentzen lundby lundeby lundemo lunder lundquist luong lyngstad lyngås lysne lysø lytvyn løberg løkkeberg løkås løland løseth løvland
løvseth løvås magnussen mahamud majeed malmin mansour marchenko marstein martinez martinussen mathiassen mebrahtu medhus mehari mehmedović meisingset mekonnen meland meling mellem melås mengistu
mercado miah midtbø midthun midtun mirza mirzaei mjelde mjåland moberg moldovan moldskred molland molvær moradi mork morvik mosby moseng mossige mousavi muhumed mujić munkvold munteanu munthe mustafić
mydland mygland myhren mykhailenko myking myklebost mykletun myrene myrseth myrstad myrvang myrås møgster møller mørch mørkved nagell nagy narum navarro naz nazir nedrebø negash nergård nerland
nesbakken nesheim nessa nesse nesset ngo nilsskog nordahl nordal nordang nordbø nordgård nordheim nordhus nordvik norheim normann norum nur nuur nybakk nyborg nybø nyheim nyhus nyland nylund nymoen
nysæter næsheim nøkleby oddland odland ohren okafor okonkwo oksnes olaussen oldervik oliynyk omdal omerović omland opdal oppedal opstad osei osland osmanović osnes oterhals overå owusu ozola panchenko
parveen pascual patel pathmanathan paulauskas paulsrud perez petersons petrenko petterson phrom pollestad ponomarenko popa popescu qaderi qasim rabben radu rafiq rafoss rahman ramberg ramirez ramos
ramstad rangnes rashid rauf ravnås refsdal refsnes reistad reitan reme rexhepi reza rezaei rimkus ringdal ringheim ringstad risan risdal risnes rivera robberstad roberg roble rogstad roksvåg roland
rolland romanenko romslo romstad rosenberg rosenlund rosseland rosvold roth rovik rugland rundhaug rundmo rusu ryen rygg rygh rypdal rysstad rønneberg rønningen røsnes røysland rådal råheim sadeghi
sadiku saetang salah salazar saleem saleh salim saltnes samatar samdal sandanger sandbakk sandstad sandven sandvær sandøy saxegaard schanche schjelderup schmidt schou schrøder selimi seljeseth selnes
selvik semenenko severinson shabani shafi shahid shire shvets siad sivakumar sivalingam skagen skancke skarstein skarsvåg skeidsvoll skeie skevik skjeggestad skjelbred skjerve skjeveland skjold
skjæveland skjønhaug skogheim skogly skogstad skogvang skotheim skotnes skråmestø skullerud skulstad slettebakk slettebø slettevoll slinde smestad smørdal sneve snilsberg softić sogge solbakken soleng
solhaug solheimsnes solomon solum solvik solvoll somboon sommerfelt sommerseth sponheim srisai srisuk stamnes stangeland stankevicius stankevičius stavik steen steinsland steinsvik stenberg stene
stenseth stensland stenvik stoica stokkan stokkeland stordal storeng storhaug storli storlien storvik storaas strandberg strandenes strandheim strandvik straume straumsnes strømsnes støle størseth
suleiman suljić sundal sundby sundli sundnes sundstrøm sundvor sunnanå svanes svee sveaas svindland sydorenko syltøy symonenko synnes szabó sæbø sæland sæterdal sævik søberg sødal søderberg søftestad
søndergaard sønsteby sørby sørbø sørgård sørheim sørli sørum sørvik søvik saad tadesse taftø tahir talberg tangvald tariq teigen teigland teklemariam tennebø tesfamichael tewolde thaçi thingstad
thomassen thongchai thuestad thune thunes tjelta tjora tjøstheim tobiassen tomasgard tomter tonning tonstad torgersrud torheim torres torset torsvik torvik torvund tóth tran trengereid trinh tronstad
truong tryggestad trædal tungesvik tvedten tveitan tveiten tveitnes tveter tveterås tymoshenko tyssen udnes uglem ulland ulseth ulvestad ulvund undheim urbonas urdal urke utgård uthaug utne utvik
uvdal valderhaug valstad valvik vangen vangsnes vannebo varga vargas varhaug vasiliauskas vassbotn vassdal vasstrand vasylenko vatne vatnøy veland vestby vesterås vestgård vestli vestrheim vestvik
vigeland viken vikse viksund viksøy vikør vindenes vinje vinnes vo voldsund vollan vollen vorland vovk vågane vaage vaagen vågsnes wais walle wathne weldegebriel wenberg westby westgaard wiborg wiik
wiken winther wiśniewska wollan wondimu wongsa wrobel yasin yassin yosef younis ytreland ytterdal ytterhus yurchenko yusufzai zachariassen zajac zakharchenko zaman zamani zeqiri zeray zinchenko
žukauskas øgreid øgaard øksnes øpstad østberg østbø østenstad østerhus østerud østgård østhagen østlie østrem østvold øverby øvergård øverland øverås øvretveit øyehaug øyen åmdal åmodt ånes årnes
aarnes aarseth åsheim aasheim åsland
`;
