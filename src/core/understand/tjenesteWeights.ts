// Written by `npm run tune` from labelled questions. Do not edit by hand.
const SIGNS = `
I am=1.151|after $=-0.116|after anmelde=-0.187|after arbeidet=-0.179|after at=0.321|after av=-0.115|after bare=0.020|after barnevernet=-0.172
after ber=-0.258|after blir=-0.279|after bor=-0.252|after bruke=-0.100|after bytter=0.012|after da=0.039|after de=0.099|after dele=-0.023
after der=0.508|after det=-0.043|after diskuterer=0.270|after driver=0.001|after drøfte=0.093|after eller=0.258|after en=-0.267|after er=-0.318
after etter=-0.494|after flytter=-0.102|after for=0.024|after fordi=-0.334|after foreldrene=-0.059|after fortalte=-0.143|after fra=-0.040|after fysioterapeut=-0.084
after få=-0.441|after får=0.174|after følger=0.234|after før=-0.043|after først=-0.044|after gi=0.531|after gje=0.005|after gjelder=0.159
after gjør=-0.248|after gjøre=0.228|after gå=0.235|after ha=0.355|after han=-0.188|after har=-0.101|after her=1.182|after holde=-0.075
after holder=0.159|after hos=0.556|after hun=0.213|after hva=-0.314|after hvem=-0.574|after hvilke=0.497|after hvor=0.151|after hvordan=0.159
after i=-0.022|after ikke=0.071|after in=-0.033|after jeg=-0.603|after kan=0.277|after kjem=-0.030|after kom=0.198|after kommer=-0.075
after kommunalsjef=-0.426|after kontroll=-0.395|after krav=0.282|after la=0.075|after lage=0.081|after likevel=0.052|after lov=-0.080|after loven=-0.054
after lurer=0.158|after med=0.115|after melde=0.334|after meldeplikt=-0.215|after men=-0.484|after mener=-0.058|after min=-0.713|after mor=-0.057
after må=0.163|after n=-0.187|after nekter=-0.054|after noe=-0.028|after noen=0.175|after nå=-0.532|after når=-0.552|after og=-0.304
after også=0.093|after om=-0.570|after pasienten=-0.384|after plikt=-0.015|after ppt=-0.002|after på=0.386|after regler=-0.082|after ringe=0.175
after ringer=-0.116|after ringte=-0.177|after sa=0.111|after samarbeid=-0.315|after samarbeide=0.154|after selv=0.114|after sende=0.024|after sender=0.156
after sendte=-0.094|after ser=-0.254|after si=-0.311|after sier=-0.042|after skal=0.216|after skole=-0.314|after snakke=-0.117|after snakker=0.380
after som=0.281|after sosial=0.284|after spør=-0.104|after står=0.323|after svare=0.174|after så=-0.044|after ta=0.051|after taushetsplikt=-0.368
after til=0.133|after tjeneste=-0.019|after tre=-0.133|after treng=0.042|after trenger=-0.302|after ut=-0.068|after uten=-0.011|after var=-0.081
after vet=0.037|after vi=0.030|after vil=-0.158|after ville=0.351|after vår=0.988|after våre=-0.076|after vårt=0.451|after være=-0.072
after §=0.093|after §§=0.181|after å=0.011|after økonomien=-0.199|after ønsker=0.078|after2 $=-0.078|after2 24=0.010|after2 44=-0.011
after2 5=0.129|after2 8=-0.018|after2 9=-0.074|after2 a=0.625|after2 akkurat=-0.235|after2 aldri=-0.514|after2 allerede=-0.223|after2 alt=0.077
after2 am=0.087|after2 at=-0.329|after2 av=0.305|after2 avdeling=0.373|after2 bare=-0.053|after2 barn=-0.082|after2 barnehagen=-0.308|after2 barnet=-0.042
after2 barnevern=-0.108|after2 barnevernet=-0.207|after2 behandle=0.140|after2 bestemmer=0.053|after2 boligkontoret=-0.043|after2 bruker=0.110|after2 bup=-0.185|after2 både=0.025
after2 dag=0.329|after2 de=0.157|after2 dele=0.264|after2 deling=0.000|after2 den=0.259|after2 det=-0.328|after2 drøfte=0.000|after2 e=-0.243
after2 ei=0.141|after2 ein=-0.041|after2 eit=0.070|after2 elev=0.056|after2 eller=-0.293|after2 en=-0.056|after2 enhetsleder=-0.222|after2 er=-0.001
after2 et=-0.212|after2 etter=-0.226|after2 facebook=0.344|after2 familien=-0.161|after2 fikk=0.308|after2 flyktningtjenesten=-0.086|after2 folk=-0.115|after2 for=-0.133
after2 foreldre=0.278|after2 foreldrene=0.381|after2 fra=0.340|after2 full=-0.129|after2 få=-0.054|after2 får=0.327|after2 fått=0.302|after2 gi=0.137
after2 gjør=-0.347|after2 gjøre=0.269|after2 går=0.382|after2 ha=-0.025|after2 han=-0.127|after2 har=0.253|after2 helse=0.075|after2 helsestasjon=0.360
after2 helsestasjonen=0.095|after2 hjelp=0.026|after2 hos=-0.245|after2 hun=-0.146|after2 hva=-0.080|after2 hvem=-0.065|after2 hvor=-0.496|after2 hvordan=-0.280
after2 i=0.200|after2 igjen=0.410|after2 ikke=0.090|after2 ingen=-0.134|after2 inn=-0.084|after2 inne=-0.214|after2 ja=0.165|after2 jeg=0.286
after2 jo=-0.150|after2 kan=0.196|after2 kniv=-0.231|after2 kommer=-0.020|after2 kommunen=-0.343|after2 krisesenteret=-0.309|after2 lege=-0.125|after2 lese=-0.247
after2 lov=0.131|after2 lurer=0.164|after2 læreren=-0.551|after2 mange=0.285|after2 med=0.375|after2 meg=-0.491|after2 melde=0.327|after2 meldeplikt=0.192
after2 melding=-0.226|after2 meldt=-0.135|after2 mener=0.122|after2 min=0.009|after2 mobbet=0.199|after2 mor=-0.110|after2 mye=-0.087|after2 må=0.178
after2 nav=-0.045|after2 nei=0.108|after2 noe=-0.072|after2 noen=0.163|after2 nå=0.023|after2 når=0.075|after2 og=-0.152|after2 også=-0.099
after2 om=-0.002|after2 opp=0.068|after2 opplysninger=0.561|after2 oss=0.542|after2 over=-0.036|after2 overtatt=-0.044|after2 politi=0.066|after2 ppt=-0.060
after2 prøver=-0.012|after2 på=0.235|after2 ringe=0.121|after2 røde=-0.615|after2 sa=-0.267|after2 sagt=0.066|after2 samarbeid=0.012|after2 samme=-0.345
after2 sammen=-0.027|after2 se=-0.004|after2 seg=0.265|after2 sende=-0.053|after2 sender=-0.002|after2 sendt=-0.128|after2 ser=0.199|after2 si=0.762
after2 sier=-0.194|after2 sin=-0.125|after2 skal=0.121|after2 skole=-0.457|after2 skolen=-0.047|after2 skrevet=-0.343|after2 skrive=-0.146|after2 snakke=0.333
after2 snakket=-0.020|after2 som=-0.003|after2 spør=0.583|after2 spørre=-0.025|after2 sykehuset=0.004|after2 så=0.030|after2 ta=0.175|after2 taushetsplikt=-0.313
after2 taushetsplikten=0.453|after2 the=0.152|after2 til=-0.275|after2 to=0.033|after2 tre=0.159|after2 treng=-0.094|after2 trenger=0.111|after2 ut=0.331
after2 uten=-0.036|after2 vare=-0.071|after2 vet=0.275|after2 vi=-0.072|after2 vil=0.498|after2 visst=0.027|after2 vite=-0.391|after2 vår=0.243
after2 være=0.047|after2 vært=0.030|after2 §=-0.079|after2 å=-0.110|after2 åpnet=0.068|after2 år=-0.460|again=1.581|as a=0.788
at the start=0.920|at the start, after ber=-0.078|at the start, after blir=0.128|at the start, after bytter=-0.082|at the start, after en=0.406|at the start, after er=0.010|at the start, after for=0.318|at the start, after får=0.211
at the start, after følger=0.014|at the start, after har=-0.412|at the start, after her=0.987|at the start, after hos=0.288|at the start, after i=-0.099|at the start, after loven=-0.033|at the start, after min=-0.297|at the start, after og=0.669
at the start, after på=0.486|at the start, after ringer=-0.047|at the start, after ringte=-0.124|at the start, after ser=0.007|at the start, after sier=-0.109|at the start, after skal=0.279|at the start, after spør=-0.023|at the start, after taushetsplikt=-0.167
at the start, after vet=0.094|at the start, after vil=-0.236|at the start, after vår=-0.424|at the start, after §=-0.266|before ^=-0.311|before ^ ^=-0.311|before ^ as=-0.070|before ^ er=0.361
before ^ har=0.104|before ^ hvordan=-0.268|before ^ i=0.575|before ^ jeg=0.251|before ^ kan=-0.496|before ^ må=-0.195|before ^ ny=0.113|before ^ på=0.716
before ^ skal=-0.018|before ^ som=0.644|before ^ vi=0.096|before andre=0.192|before annen=0.186|before anonymt med=-0.093|before ansatt på=0.098|before as=0.084
before assistent i=0.088|before at=0.134|before av=0.594|before avtale med=-0.120|before avtale mellom=-0.133|before bare=-0.200|before barn i=-0.270|before barn på=-0.116
before barnehage til=0.149|before barnet til=0.214|before barnevernet=0.128|before barnevernet og=-0.176|before behandler=0.235|before bekymring til=-0.050|before bor i=-0.561|before brev fra=-0.227
before bruker på=0.084|before brukeren i=0.063|before byter=-0.318|before både=-0.457|before bør=0.219|before de=-0.328|before den=-0.196|before den gamle=0.085
before den nye=0.052|before der=-0.214|before det=-0.486|before det bare=0.022|before det er=-0.352|before det jeg=-0.043|before det til=-0.021|before driver=-0.378
before eller=-0.528|before er=0.235|before er det=0.082|before er i=-0.021|before er ny=0.183|before er privat=0.225|before er på=0.041|before etter=0.223
before familie i=0.184|before feil=-0.184|before for=0.300|before forteller=-0.276|before fra=0.646|before fra annen=0.312|before fra til=-0.312|before frivillig=0.053
before frivillig i=0.071|before få=-0.185|before får=-0.130|before før=0.323|before gamle=0.515|before gi=-0.296|before gjelder for=-0.226|before godkjent som=-0.011
before gut på=0.191|before gå til=0.000|before går på=0.345|before har=-0.081|before hele=-0.010|before helse og=-0.069|before helsesykepleier på=-0.813|before her=0.194
before her på=0.079|before hjemme hos=-0.125|before hos=0.166|before hos oss=-0.243|before hva=-0.111|before hva er=0.083|before hva sier=0.046|before hva skal=0.457
before hvem=-0.295|before hvilke=-0.198|before hvordan=-0.268|before i=1.424|before i den=0.217|before i m=0.289|before i privat=0.153|before in=0.956
before jeg=0.503|before jeg er=0.460|before jeg i=0.026|before jeg jobber=0.150|before jeg på=0.186|before jeg si=-0.249|before jeg som=0.551|before jenta i=0.357
before jente på=-0.581|before jobbar i=0.112|before jobbar med=0.313|before jobbe på=-0.063|before jobben i=0.317|before jobber=0.327|before jobber i=0.224|before jobber med=0.200
before jobber på=0.210|before kan=-0.001|before kan vi=0.357|before kollega på=-0.093|before kollegaen på=-0.136|before kommunalsjef og=-0.120|before kommunedirektør=-0.418|before kommunen og=0.272
before kontakt med=-0.060|before kontakte=-0.158|before kontakter=-0.089|before koster=-0.265|before laget rundt=-0.181|before lege på=0.160|before litt=-0.080|before lærer=0.105
before m=0.176|before med=-0.502|before meg=0.271|before meg på=-0.032|before meg som=0.081|before meld til=-0.095|before melde til=-0.020|before melde to=-0.185
before melding til=-0.049|before mellom=-0.362|before men=-0.089|before mener=0.227|before min=0.015|before min på=0.215|before mine på=0.156|before mor i=0.052
before mor på=0.297|before må=0.051|before nav=0.304|before nav og=-0.037|before negativ=-0.187|before noe til=-0.166|before ny=0.285|before ny i=0.186
before ny på=-0.065|before nye=0.137|before når=-0.040|before når kan=0.066|before of=-0.149|before og=-1.020|before og må=0.019|before om=0.184
before opplysninger om=-0.176|before opplysninger til=-0.244|before oss=0.532|before oss i=0.516|before oss på=0.082|before plass på=-0.225|before prat med=-0.014|before privat=0.065
before private=-0.233|before programrådgiver i=0.000|before psykolog i=-0.127|before psykolog på=0.143|before på=1.895|before på at=-0.092|before på nav=0.231|before på samme=0.366
before ringe=-0.324|before ringer=0.596|before ringte=0.454|before rundt=0.397|before rådgiver på=0.008|before sak for=-0.035|before samarbeidsavtale mellom=-0.082|before samme=0.001
before sekretæren på=-0.043|before si=-0.432|before si til=-0.137|before sier=0.238|before sitter=0.077|before sitter i=0.080|before skal=-0.204|before skal vi=-0.134
before skole=-0.284|before skole og=-0.034|before skolen og=-0.415|before skrive til=-0.033|before snakke med=-0.149|before snakker med=-0.319|before som=0.657|before som driver=-0.339
before som er=-0.131|before spør=-0.243|before spørre=-0.277|before står i=-0.057|before sykepleier i=0.143|before sykepleier på=0.065|before søkte=0.484|before taushetsplikten i=-0.142
before til=-0.427|before til annen=0.241|before til at=0.491|before til feil=-0.184|before to=-0.290|before trenger=-0.126|before ut av=-0.197|before utenfor=-0.026
before varsle=-0.015|before vet om=0.102|before vi=0.392|before vi er=0.048|before vi har=-0.139|before vi i=0.516|before vi på=0.257|before vi ringe=-0.088
before vidare til=-0.142|before vil at=-0.278|before vår=0.272|before vår på=0.246|before våre i=0.041|before våre på=-0.048|before work in=0.303|before å=0.247
before å kontakte=-0.107|before å si=-0.145|before én=-0.144|before2 16=0.352|before2 ^=0.066|before2 alt=-0.188|before2 anonymt=-0.093|before2 ansatt=0.715
before2 ansatte=-0.243|before2 assistent=0.088|before2 at=0.171|before2 av=0.318|before2 avtale=-0.381|before2 bare=-0.267|before2 barn=-0.520|before2 barna=0.130
before2 barnehage=0.149|before2 barnet=0.717|before2 barnevernet=0.725|before2 bekymring=-0.034|before2 boligkontoret=0.182|before2 bor=-0.413|before2 brev=-0.227|before2 bruker=0.084
before2 brukeren=0.063|before2 bup=0.052|before2 både=-0.042|before2 dag=-0.098|before2 dama=-0.367|before2 de=-0.365|before2 dele=-0.254|before2 deltaker=0.370
before2 den=0.157|before2 det=0.380|before2 elev=-0.192|before2 eller=0.031|before2 er=0.098|before2 familie=0.328|before2 fjortenåring=0.213|before2 folk=-0.257
before2 for=-0.054|before2 foreldrene=0.125|before2 fra=0.269|before2 frivillig=-0.265|before2 frivillige=-0.459|before2 få=-0.540|before2 får=0.180|before2 gjelder=-0.226
before2 gjør=0.287|before2 godkjent=-0.011|before2 gut=0.191|before2 gå=-0.325|before2 går=0.228|before2 ha=-0.018|before2 han=0.164|before2 har=0.161
before2 helse=-0.153|before2 helsesykepleier=-0.813|before2 her=0.276|before2 hjemme=-0.227|before2 hjemmetjenesten=-0.168|before2 hos=-0.122|before2 hun=-0.232|before2 hva=0.074
before2 hvem=-0.019|before2 hvilke=0.113|before2 hvordan=-0.206|before2 i=0.358|before2 ikke=-0.093|before2 innsyn=-0.157|before2 jeg=0.398|before2 jenta=0.207
before2 jente=-0.328|before2 jobb=-0.449|before2 jobbar=0.426|before2 jobbe=-0.172|before2 jobben=0.317|before2 jobber=0.311|before2 kan=0.031|before2 klient=-0.062
before2 kollega=-0.018|before2 kollegaen=0.025|before2 kommunalsjef=-0.166|before2 kommune=-0.120|before2 kommunen=0.136|before2 kontakt=-0.257|before2 laget=-0.181|before2 leder=0.095
before2 lege=0.141|before2 lærer=0.115|before2 mann=0.191|before2 med=-0.395|before2 meg=0.396|before2 meld=-0.095|before2 melde=-0.275|before2 meldeplikt=-0.036
before2 melding=-0.049|before2 mellom=-0.395|before2 min=0.211|before2 mine=0.156|before2 mor=0.424|before2 må=0.027|before2 nav=0.173|before2 navn=0.120
before2 noe=-0.322|before2 noen=0.208|before2 ny=0.121|before2 nå=-0.375|before2 når=-0.095|before2 og=-0.231|before2 om=-0.347|before2 opp=-0.149
before2 opplysninger=-0.722|before2 oss=0.619|before2 over=-0.178|before2 pasient=-0.132|before2 plan=-0.026|before2 plass=-0.408|before2 ppt=-0.250|before2 prat=-0.014
before2 prate=-0.010|before2 programrådgiver=-0.000|before2 psykolog=0.017|before2 på=0.666|before2 pålegg=0.270|before2 rektor=-0.008|before2 rett=-0.131|before2 ringevikar=-0.000
before2 rådgiver=0.008|before2 sa=0.153|before2 sak=-0.296|before2 saker=0.451|before2 samarbeidsavtale=-0.090|before2 sekretæren=-0.043|before2 si=-0.079|before2 sier=0.074
before2 sitter=0.007|before2 sjefen=0.117|before2 skal=-0.425|before2 skole=-0.244|before2 skolen=-0.355|before2 skrive=-0.033|before2 sluttet=-0.193|before2 snakke=-0.261
before2 snakker=-0.319|before2 som=-0.159|before2 spør=0.547|before2 står=0.242|before2 sykepleier=0.351|before2 ta=-0.017|before2 taushetsplikt=0.620|before2 taushetsplikten=-0.142
before2 til=0.468|before2 tilrettelegging=-0.414|before2 ut=-0.354|before2 vet=0.045|before2 vi=-0.054|before2 vidare=0.018|before2 vil=-0.149|before2 vite=-0.281
before2 vår=0.343|before2 våre=0.136|before2 work=0.462|before2 å=-0.243|before2 år=-0.213|first=0.460|mine=0.823|named=-0.767
others=-0.931|phrase aap=-0.086|phrase akutt=-0.363|phrase avdeling mi=-0.382|phrase avdeling vår=0.393|phrase avdelingsled=-0.243|phrase avlastning=-0.756|phrase barn barnevern=-0.151
phrase barneavdeling=0.181|phrase barnehag=0.224|phrase barnehagelov=-0.036|phrase barneskol=-0.220|phrase barnevern=-1.671|phrase barnevernskontor=0.030|phrase barnevernssak=-0.087|phrase barnevernstjenest=-0.361
phrase barneverntjenest=0.150|phrase besøksven=0.097|phrase boligkontor=0.729|phrase boligsosiallov=-0.145|phrase bostøtt=-0.172|phrase bup=-0.623|phrase bustadkontor=-0.045|phrase bustadsosiallov=0.013
phrase de ansatt mine=0.423|phrase dps=0.063|phrase einingslei=0.104|phrase elev=-0.131|phrase elev min=0.583|phrase elevmapp=-0.438|phrase enhet min=0.235|phrase enhetsled=0.080
phrase etat=-0.966|phrase familievernkontor=0.187|phrase fastleg=0.247|phrase flyktning=0.251|phrase flyktningkontor=-0.035|phrase flyktningtenest=0.229|phrase flyktningtjenest=0.171|phrase fosterhjem=-0.799
phrase fotballtren=-0.148|phrase frivillig=-0.013|phrase heimesjukeplei=-0.144|phrase heimetenest=0.476|phrase helseforetak=-0.219|phrase helsesjukeplei=-0.382|phrase helsestasjo=0.029|phrase helsestasjo for ungdom=0.084
phrase helsestasjon=0.216|phrase helsesykeplei=-0.252|phrase hjemmehjelp=-0.136|phrase hjemmesykeplei=0.824|phrase hjemmetjenest=0.800|phrase i stol=-0.256|phrase idrettslag=0.015|phrase integreringslov=-0.384
phrase introduksjonsprogram=0.305|phrase introduksjonsprogramm=0.140|phrase introprogramm=-0.137|phrase jeg er led=0.948|phrase jobb i barnevern=0.415|phrase jordmor=0.407|phrase klass min=0.281|phrase kommunal del av nav=0.067
phrase kommunal leilighet=-0.346|phrase kommunalsjef=-0.124|phrase kommunedirektør=-0.604|phrase kommunepsykolog=0.036|phrase kontaktlær=-0.219|phrase krisesent=-0.245|phrase krisesenterlov=0.112|phrase kulturskol=0.660
phrase kulturskul=0.115|phrase led=-1.005|phrase lege=-1.499|phrase legekontor=0.792|phrase leietak=0.336|phrase leksehjelp=-0.055|phrase lær=-0.233|phrase lærebedrift=0.039
phrase lærling=-0.216|phrase mekl=-0.150|phrase mekling=-0.287|phrase mine ansatt=0.364|phrase mottak=-0.784|phrase nav=-1.970|phrase nav kontor=-0.411|phrase nav stat=0.422
phrase oppfølgingstenest=-0.085|phrase oppfølgingstjenest=-0.071|phrase opplæringslov=-0.558|phrase oppvekstsjef=0.390|phrase ot=-0.027|phrase pedagogisk led=0.004|phrase personvernombud=-0.631|phrase ppt=-0.333
phrase privatskul=0.084|phrase programrådgiv=-0.000|phrase psykolog i kommun=0.113|phrase på krisesent=1.010|phrase på post=0.674|phrase på sent=-0.229|phrase rektor=0.787|phrase røde kors=-0.400
phrase saksbehandl i barnevern=0.161|phrase sengepost=0.273|phrase sfo=0.258|phrase skol=-0.760|phrase som led=0.864|phrase sosial=0.176|phrase sosialhjelp=0.024|phrase sosialkontor=0.568
phrase sosiallær=0.271|phrase sosialsid=0.082|phrase sosialtenest=-0.044|phrase sosialtjenest=0.207|phrase sosialtjenestelov=-0.032|phrase statleg del av nav=-0.086|phrase statlig del=-0.006|phrase statlig nav=0.095
phrase statlig side=-0.376|phrase styr=-0.480|phrase sykehjemm=-0.325|phrase sykehu=0.267|phrase sykehus=-0.096|phrase sykepeng=0.385|phrase tannhelsetjenest=0.318|phrase tannklinikk=0.293
phrase tannleg=0.265|phrase tannlegestol=0.021|phrase tannplei=0.303|phrase tren=-0.046|phrase ungdomsskol=-0.461|phrase vaktmest=-0.564|phrase vi i barnevern=2.199|phrase videregåend=-0.601
self after=0.120|self before=0.580|self before, at=-0.428|self before, eller=-0.219|self before, er=0.627|self before, fra=0.309|self before, har=0.082|self before, hva=0.360
self before, i=1.117|self before, jeg=0.503|self before, jobber=0.269|self before, kan=-0.160|self before, kontakte=-0.044|self before, kontakter=-0.089|self before, med=-0.459|self before, meg=0.271
self before, min=0.015|self before, nav=0.253|self before, ny=0.394|self before, når=0.149|self before, og=-0.423|self before, om=-0.089|self before, oss=0.532|self before, privat=0.265
self before, på=0.255|self before, ringe=-0.294|self before, si=-0.425|self before, som=0.477|self before, spør=-0.243|self before, spørre=-0.277|self before, til=-0.697|self before, to=-0.379
self before, vi=0.392|self before, vår=0.272|self somewhere=1.543|service barnehage=-0.097|service barnevern=-0.863|service bolig=-0.037|service familievern=-0.031|service fastlege=-0.298
service frivillig=-0.456|service helsestasjon=-0.111|service hjemmetjeneste=-0.871|service integrering=0.283|service kommunepsykolog=0.315|service krisesenter=0.861|service kulturskole=0.247|service laerebedrift=-0.145
service leder=0.112|service leksehjelp=-0.118|service nav-kommune=-0.362|service nav-stat=-0.450|service oppfolgingstjeneste=-0.184|service ppt=-0.192|service privatskole=0.566|service sfo=0.388
service skole=-0.310|service sykehus=-0.375|service tannhelse=1.057|service voksenopplaering=-0.389|suggested=-0.693|us at=1.194|words few=-0.959|words many=0.465
words some=-0.966
`;

/** How much each sign around a service's name speaks for its being the writer's own. */
export const TJENESTE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  SIGNS.trim()
    .split(/[|\n]/u)
    .map((pair) => {
      const [sign = '', weight] = pair.split('=');
      return [sign, Number(weight)] as const;
    }),
);
export const TJENESTE_BIAS = -0.49;
