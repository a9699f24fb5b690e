/** Words that tell of a person, so that the name stands right after them. */
const PERSON = `elev eleven eleva elever elevene elevane gutt gutten gut guten guttene jente jenta jenten jentene barn barnet barna borna born unge ungen ungane ungdom ungdommen tenåring tenåringen femåring baby babyen tvillingene søsken søskenet søskenparet brødrene søstrene
mor mora moren mødrene mamma mammaen far faren fedrene pappa pappaen foreldrene foreldra bror broren brodern storebror lillebror veslebror søster søstera søsteren storesøster lillesøster veslesøster søskenbarn søskenbarnet tante tanta tanten onkel onkelen bestemor bestefar besten farmor farfar mormor morfar stemor stefar stefaren stemora fostermor fosterfar fosterforeldre fosterbarnet
sønn sønnen son sonen datter dattera datteren dotter dottera kusine kusina fetter fetteren nevø nevøen niese niesa barnebarnet mann mannen kvinne kvinna kvinnen kone kona kona ektefelle ektefellen samboer samboeren sambuar sambuaren kjæreste kjæresten kjærasten venn vennen venninne venninna veninna kompis kompisen kamerat kameraten klassekamerat klassekameraten naboen
bruker brukeren brukar brukaren pasient pasienten klient klienten beboer beboeren bebuaren søker søkeren deltaker deltakeren deltakar lærling lærlingen student studenten flyktningen innsatte kollega kollegaen kollegaer ansatt ansatte tilsett leder lederen leiar leiaren rektor inspektør styrer styreren styrar avdelingsleder avdelingslederen teamleder lærer læreren lærar læraren kontaktlærer kontaktlæreren kontaktlærar faglærer spesialpedagog pedagog assistent assistenten vikar vikaren lege legen fastlege fastlegen sykepleier sykepleieren helsesykepleier helsesykepleieren helsesjukepleiar jordmor psykolog psykologen veileder veilederen rådgiver rådgiveren saksbehandler saksbehandleren saksbehandlar
kontaktperson kontaktpersonen miljøterapeut miljøarbeider miljøarbeideren advokat advokaten tolken presten politibetjent treneren herr fru frøken hr familien søsknene tvillingen søstra broder saksbehandlaren personen vedkommende klassevenninna klassevenninnen medelev medeleven støttekontakt støttekontakten barnehagelærer vernepleier vernepleieren mannlige kvinnelige gutteelev læringen
mamman pappan mamma'n pappa'n morra brorn søskena onkeln besta bestan mormora farmora bestemora morfaren farfaren storesøstra lillesøstra veslesøstra storebroren lillebroren veslebroren tvillingbror tvillingbroren tvillingsøster tvillingsøstra halvbror halvbroren halvsøster halvsøstera eksmannen ekskona fosterfaren fostermora fostermoren adoptivmor adoptivfar turnuslegen turnusstudent praktikant praktikanten fosterbarn eldstemann minstemann eldstejenta minstejenta dr doktor professor lille vesle stakkars kjære hei hilsen mvh vh klem åringen åring gamle gammel jentungen guttungen tulla krabat`;
/** After these a word in small letters is a name too when it is in a list. */
const STRONG = `elev eleven gutt gutten guten jente jenta jenten barnet mora moren faren pasienten brukeren brukaren klienten beboeren sønnen dattera datteren broren søsteren søstera kontaktlærer onkel tante kompisen venninna kjæresten stefar stefaren mannen kona åringen jentungen guttungen samboeren vikaren kollegaen storebror lillebror storesøster lillesøster mamma pappa farmor mormor morfar farfar bestemor bestefar fru herr lille vesle`;
/** Kin that is said to belong to someone: «mora til», «bror av». */
const KIN = `mamman pappan morra brorn søskena onkeln besta bestan mormora farmora bestemora farfaren foreldran mødrene besteforeldra fosterforeldra storesøster storesøsteren storesøstra lillesøster lillesøsteren lillesøstra veslesøster veslesøstra storebroren lillebroren veslebror veslebroren tvillingbroren tvillingsøstra halvbroren halvsøsteren eksmannen ekskona fosterfaren fostermora fostermoren fosterforeldra fosterforeldre støttekontakt bestevenn bestevenninne klassekamerat klassekameratene vennene venninnene læreren lærarane kontaktlæraren mor mora moren mødrene mamma mammaen far faren fedrene pappa pappaen foreldre foreldrene foreldra bror broren brødrene søster søstera søsteren søstra søstrene storebror lillebror storesøster lillesøster søsken søsknene tante tanta tanten onkel onkelen bestemor bestefar besteforeldre besteforeldrene farmor farfar mormor morfar stemor stefar stefaren stemora fostermor fosterfar fosterforeldrene sønn sønnen son sonen datter dattera datteren dotter dottera kusina fetteren venn vennen venninna venninnen kompis kompisen kamerat kjæreste kjæresten samboer samboeren mann mannen kone kona ektefelle ektefellen lærer læreren kontaktlærer kontaktlæreren fastlegen legen psykologen saksbehandleren rektoren trener treneren naboen familie familien hjemme heime verge vergen advokaten journalen mappa mappen klassen barn barna barnet ungene ungen onkelen støttekontakten bestevennen bestevenninna eksen fosterhjemmet barnebarnet nevøen niesen morfaren faddere læraren`;
const NAMING = `heter heiter hedder heitte het hette hete kalles kalla kalt kallast kallar kaller namnet navnet navn namn døpt`;
/** What can be owned in a way that tells the owner is a person: «Aminas mor». */
const OWNED = `mor mora far faren foreldre foreldra mamma pappa bror søster søsken storebror lillebror storesøster lillesøster familie tante onkel bestemor bestefar besteforeldre farmor farfar mormor morfar stefar stemor fosterforeldre fosterhjem sønn datter son dotter barn kone mann samboer kjæreste ektefelle eks venn venninne kompis kamerat lærer kontaktlærer fastlege lege psykolog saksbehandler verge advokat journal mappe sak diagnose fødselsdag bursdag situasjon atferd fravær telefon mobil adresse navn namn hjem rom klasse elevmappe problemer adhd lekser blåmerker morsmål hjemmesituasjon mors fars stefars`;

const person = set(PERSON);
const strong = set(STRONG);
const kin = set(KIN);
const naming = set(NAMING);
const owned = set(OWNED);

/** Does the word announce a person, whose name may follow? */
export const tellsOfPerson = (word: string): boolean =>
  person.has(word) ||
  /(?:åring|åringen|læreren|lærer|pleieren|pleier|lederen|leder|mora|moren|faren|gutten|jenta|eleven)$/u.test(word);
/** Does it announce one so surely that small letters are enough? */
export const tellsSurely = (word: string): boolean => strong.has(word) || /åringen$/u.test(word);
export const isKin = (word: string): boolean => kin.has(word);
export const isNaming = (word: string): boolean => naming.has(word);
export const isOwned = (word: string): boolean => owned.has(word);

function set(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/u));
}
