// Written by `npm run tune` from labelled questions. Do not edit by hand.
const SIGNS = `
after $=-0.106|after anmelde=-0.155|after arbeidet=-0.258|after at=0.217|after av=-0.100|after bare=0.127|after barnevernet=-0.225|after ber=-0.268
after blir=-0.238|after bor=-0.262|after bruke=-0.102|after bytter=0.029|after da=0.034|after de=0.028|after dele=-0.000|after der=0.548
after det=-0.063|after diskuterer=0.273|after driver=0.007|after drøfte=0.150|after eller=0.220|after en=-0.251|after er=-0.168|after etter=-0.581
after flytter=-0.028|after for=0.056|after fordi=-0.327|after foreldrene=-0.080|after fortalte=-0.140|after fra=-0.024|after fysioterapeut=-0.101|after få=-0.475
after får=0.101|after følger=0.285|after før=-0.015|after først=-0.044|after gi=0.566|after gje=0.017|after gjelder=0.202|after gjør=-0.236
after gjøre=0.228|after gå=0.239|after ha=0.293|after han=-0.201|after har=-0.026|after her=1.113|after holde=-0.065|after holder=0.169
after hos=0.494|after hun=0.206|after hva=-0.054|after hvem=-0.564|after hvilke=0.513|after hvor=0.257|after hvordan=0.135|after ikke=0.140
after in=-0.028|after jeg=-0.362|after kan=0.312|after kjem=-0.018|after kom=0.252|after kommer=-0.064|after kommunalsjef=-0.504|after kontroll=-0.396
after krav=0.316|after la=0.063|after lage=0.109|after likevel=0.065|after lov=-0.078|after loven=-0.053|after lurer=0.193|after med=0.127
after melde=0.256|after meldeplikt=-0.239|after men=-0.396|after mener=-0.105|after min=-0.671|after mor=-0.044|after må=0.163|after n=-0.170
after nekter=-0.055|after noe=-0.024|after noen=0.134|after nå=-0.505|after når=-0.620|after og=-0.245|after også=0.099|after om=-0.534
after pasienten=-0.350|after plikt=0.029|after ppt=0.002|after på=0.287|after regler=-0.109|after ringe=0.227|after ringer=-0.115|after ringte=-0.173
after sa=0.142|after samarbeid=-0.298|after samarbeide=0.163|after selv=0.126|after sende=0.069|after sender=0.162|after sendte=-0.085|after ser=-0.271
after si=-0.218|after sier=-0.077|after skal=0.206|after skole=-0.335|after snakke=-0.077|after snakker=0.369|after som=0.206|after sosial=0.320
after spør=-0.069|after står=0.336|after svare=0.199|after så=-0.038|after ta=0.073|after taushetsplikt=-0.506|after til=0.223|after tjeneste=-0.120
after tre=-0.137|after treng=-0.027|after trenger=-0.299|after ut=-0.062|after uten=-0.165|after var=-0.064|after vet=0.078|after vi=0.093
after vil=-0.097|after ville=0.264|after vår=0.965|after våre=-0.070|after vårt=0.457|after være=-0.075|after §=0.052|after §§=0.231
after å=-0.059|after økonomien=-0.177|after ønsker=0.120|after2 $=-0.118|after2 24=-0.025|after2 44=-0.047|after2 5=0.159|after2 8=0.002
after2 9=-0.085|after2 a=0.351|after2 akkurat=-0.262|after2 aldri=-0.523|after2 allerede=-0.213|after2 alt=0.123|after2 am=-0.038|after2 at=-0.313
after2 av=0.312|after2 avdeling=0.324|after2 bare=-0.043|after2 barn=-0.064|after2 barnehagen=-0.276|after2 barnet=-0.058|after2 barnevern=-0.068|after2 barnevernet=-0.246
after2 behandle=0.141|after2 bestemmer=0.053|after2 boligkontoret=-0.047|after2 bruker=0.174|after2 bup=-0.197|after2 både=0.030|after2 dag=0.314|after2 de=0.006
after2 dele=0.275|after2 deling=0.000|after2 den=0.307|after2 det=-0.389|after2 drøfte=-0.000|after2 e=-0.229|after2 ei=0.175|after2 ein=0.016
after2 eit=0.085|after2 elev=0.050|after2 eller=-0.250|after2 en=0.093|after2 enhetsleder=-0.204|after2 er=-0.008|after2 et=-0.154|after2 etter=-0.288
after2 facebook=0.365|after2 familien=-0.162|after2 fikk=0.380|after2 flyktningtjenesten=-0.071|after2 folk=-0.136|after2 for=-0.078|after2 foreldre=0.236|after2 foreldrene=0.422
after2 fra=0.339|after2 full=-0.137|after2 få=-0.051|after2 får=0.378|after2 fått=0.351|after2 gi=0.104|after2 gjør=-0.434|after2 gjøre=0.281
after2 går=0.460|after2 ha=-0.078|after2 han=-0.075|after2 har=0.192|after2 helse=0.082|after2 helsestasjon=0.365|after2 helsestasjonen=0.109|after2 hjelp=0.042
after2 hos=-0.254|after2 hun=-0.217|after2 hva=-0.046|after2 hvem=-0.254|after2 hvor=-0.451|after2 hvordan=-0.280|after2 igjen=0.422|after2 ikke=-0.009
after2 ingen=-0.115|after2 inn=-0.074|after2 inne=-0.212|after2 ja=0.098|after2 jeg=0.282|after2 jo=-0.139|after2 kan=0.116|after2 kniv=-0.226
after2 kommer=-0.070|after2 kommunen=-0.258|after2 krisesenteret=-0.320|after2 lege=-0.112|after2 lese=-0.230|after2 lov=0.189|after2 lurer=0.094|after2 læreren=-0.545
after2 mange=0.401|after2 med=0.404|after2 meg=-0.483|after2 melde=0.328|after2 meldeplikt=0.252|after2 melding=-0.183|after2 meldt=-0.068|after2 mener=0.109
after2 min=0.026|after2 mobbet=0.151|after2 mor=-0.137|after2 mye=-0.115|after2 må=0.107|after2 nav=-0.049|after2 nei=0.126|after2 noe=-0.086
after2 noen=0.146|after2 nå=0.032|after2 når=0.099|after2 og=-0.284|after2 også=-0.097|after2 om=0.071|after2 opp=0.130|after2 opplysninger=0.594
after2 oss=0.535|after2 over=0.018|after2 overtatt=-0.043|after2 politi=0.057|after2 ppt=-0.061|after2 prøver=0.007|after2 på=0.246|after2 ringe=0.141
after2 røde=-0.547|after2 sa=-0.245|after2 sagt=0.094|after2 samarbeid=-0.078|after2 samme=-0.297|after2 sammen=-0.018|after2 se=0.024|after2 seg=0.247
after2 sende=-0.018|after2 sender=0.012|after2 sendt=-0.131|after2 ser=0.241|after2 si=0.755|after2 sier=-0.210|after2 sin=-0.108|after2 skal=0.113
after2 skole=-0.531|after2 skolen=-0.061|after2 skrevet=-0.338|after2 skrive=-0.132|after2 snakke=0.355|after2 snakket=0.058|after2 som=-0.164|after2 spør=0.536
after2 spørre=-0.034|after2 sykehuset=0.028|after2 så=-0.020|after2 ta=0.122|after2 taushetsplikt=-0.389|after2 taushetsplikten=0.505|after2 the=0.121|after2 til=-0.102
after2 to=0.100|after2 tre=0.127|after2 treng=-0.082|after2 trenger=0.157|after2 ut=0.326|after2 uten=-0.093|after2 vare=-0.056|after2 vet=0.214
after2 vi=-0.008|after2 vil=0.509|after2 visst=0.049|after2 vite=-0.337|after2 vår=0.267|after2 være=0.102|after2 vært=0.023|after2 §=-0.148
after2 å=-0.145|after2 åpnet=0.069|after2 år=-0.565|again=1.620|at the start=0.862|at the start, after ber=-0.065|at the start, after blir=0.149|at the start, after bytter=-0.065
at the start, after en=0.306|at the start, after er=-0.031|at the start, after for=0.320|at the start, after får=0.224|at the start, after følger=-0.007|at the start, after har=-0.427|at the start, after her=1.043|at the start, after hos=0.307
at the start, after jeg=-0.154|at the start, after loven=-0.032|at the start, after min=-0.227|at the start, after og=0.580|at the start, after på=0.296|at the start, after ringer=-0.054|at the start, after ringte=-0.114|at the start, after ser=-0.035
at the start, after sier=-0.054|at the start, after skal=0.303|at the start, after spør=-0.006|at the start, after taushetsplikt=-0.133|at the start, after vet=0.104|at the start, after vil=-0.283|at the start, after vår=-0.383|at the start, after §=-0.216
before ^=-0.277|before ^ ^=-0.277|before ^ as=-0.146|before ^ er=0.282|before ^ har=0.085|before ^ hvordan=-0.256|before ^ jeg=0.469|before ^ kan=-0.603
before ^ må=-0.127|before ^ ny=0.120|before ^ på=0.735|before ^ skal=0.007|before ^ som=0.792|before ^ vi=0.106|before andre=0.158|before annen=0.188
before anonymt med=-0.088|before ansatt på=0.108|before as=0.063|before assistent jeg=0.184|before at=0.132|before av=0.617|before avtale med=-0.123|before avtale mellom=-0.132
before bare=-0.092|before barn jeg=-0.333|before barn på=-0.088|before barnehage til=0.149|before barnet til=0.231|before barnevernet=0.109|before barnevernet og=-0.183|before behandler=0.285
before bekymring til=-0.038|before bor jeg=-0.621|before brev fra=-0.235|before bruker på=0.084|before brukeren jeg=0.028|before byter=-0.384|before både=-0.457|before bør=0.162
before de=-0.333|before den=-0.318|before den gamle=0.097|before den nye=0.074|before der=-0.183|before det=-0.570|before det bare=0.041|before det er=-0.344
before det jeg=-0.083|before det til=0.039|before driver=-0.268|before eller=-0.531|before er=0.584|before er det=-0.030|before er jeg=0.084|before er ny=0.283
before er privat=0.287|before etter=0.210|before familie jeg=0.177|before feil=-0.191|before for=0.271|before forteller=-0.284|before fra=0.677|before fra annen=0.342
before fra til=-0.294|before frivillig=0.118|before frivillig jeg=0.163|before få=-0.176|before får=-0.120|before før=0.316|before gamle=0.520|before gi=-0.272
before gjelder for=-0.256|before godkjent som=0.000|before gut på=0.140|before gå til=0.000|before går på=0.351|before har=-0.124|before har jeg=0.033|before hele=0.027
before helse og=-0.053|before helsesykepleier på=-0.791|before her=0.189|before her på=0.105|before hjemme hos=-0.119|before hos=0.192|before hos oss=-0.231|before hva=-0.089
before hva er=-0.021|before hva sier=0.042|before hva skal=0.477|before hvem=-0.305|before hvilke=-0.179|before hvordan=-0.256|before in=0.777|before jeg=0.845
before jeg den=0.127|before jeg er=0.827|before jeg jeg=0.198|before jeg jobber=0.259|before jeg m=0.091|before jeg privat=0.219|before jeg på=0.423|before jeg si=-0.270
before jeg som=0.521|before jenta jeg=0.309|before jente på=-0.562|before jobbar jeg=0.214|before jobbar med=0.335|before jobbe på=0.023|before jobben jeg=0.188|before jobber=0.420
before jobber jeg=0.408|before jobber med=0.217|before jobber på=0.276|before kan=-0.266|before kan vi=0.362|before kollega på=-0.084|before kollegaen på=-0.141|before kommunalsjef og=-0.117
before kommunedirektør=-0.499|before kommunen og=0.267|before kontakt med=-0.059|before kontakte=-0.118|before kontakter=-0.127|before koster=-0.228|before laget rundt=-0.242|before lege på=0.259
before litt=-0.060|before lærer=0.130|before m=-0.024|before med=-0.431|before meg=0.288|before meg på=-0.057|before meg som=0.096|before meld til=-0.105
before melde til=-0.029|before melde to=-0.195|before melding til=-0.054|before mellom=-0.333|before men=-0.020|before mener=0.185|before min=0.036|before min på=0.190
before mine på=0.153|before mor jeg=-0.030|before mor på=0.299|before må=0.043|before nav=0.306|before nav og=-0.035|before negativ=-0.183|before noe til=-0.159
before ny=0.419|before ny jeg=0.400|before ny på=-0.058|before nye=0.165|before når=-0.150|before når kan=0.085|before of=-0.121|before og=-1.041
before og må=0.033|before om=0.221|before opplysninger om=-0.151|before opplysninger til=-0.224|before oss=0.590|before oss jeg=1.098|before oss på=0.223|before plass på=-0.228
before prat med=-0.017|before privat=0.181|before private=-0.349|before programrådgiver jeg=0.007|before psykolog jeg=0.004|before psykolog på=0.174|before på=1.953|before på at=-0.109
before på nav=0.233|before på samme=0.320|before ringe=-0.327|before ringer=0.619|before ringte=0.450|before rundt=0.322|before rådgiver på=0.073|before sak for=-0.050
before samarbeidsavtale mellom=-0.121|before samme=0.028|before sekretæren på=-0.152|before si=-0.409|before si til=-0.139|before sier=0.250|before sitter=0.141|before sitter jeg=0.142
before skal=-0.269|before skal vi=-0.123|before skole=-0.269|before skole og=-0.034|before skolen og=-0.411|before skrive til=-0.036|before snakke med=-0.180|before snakker med=-0.340
before som=1.089|before som driver=-0.232|before som er=0.100|before spør=-0.224|before spørre=-0.275|before står jeg=-0.141|before sykepleier jeg=0.135|before sykepleier på=0.164
before søkte=0.559|before taushetsplikten jeg=-0.350|before til=-0.383|before til annen=0.257|before til at=0.459|before til feil=-0.191|before to=-0.534|before trenger=-0.122
before ut av=-0.193|before utenfor=-0.038|before varsle=-0.014|before vet om=0.128|before vi=0.468|before vi er=0.041|before vi har=-0.196|before vi jeg=1.324
before vi på=0.422|before vi ringe=-0.123|before vidare til=-0.150|before vil at=-0.284|before vår=0.277|before vår på=0.231|before våre jeg=0.145|before våre på=-0.058
before work in=0.295|before å=0.132|before å kontakte=-0.092|before å si=-0.149|before én=-0.151|before2 16=0.365|before2 ^=0.036|before2 alt=-0.189
before2 anonymt=-0.088|before2 ansatt=0.662|before2 ansatte=-0.343|before2 assistent=0.185|before2 at=0.141|before2 av=0.304|before2 avtale=-0.378|before2 bare=-0.228
before2 barn=-0.601|before2 barna=0.046|before2 barnehage=0.149|before2 barnet=0.741|before2 barnevernet=0.736|before2 bekymring=-0.107|before2 boligkontoret=0.206|before2 bor=-0.465
before2 brev=-0.235|before2 bruker=0.084|before2 brukeren=0.037|before2 bup=0.059|before2 både=-0.040|before2 dag=-0.058|before2 dama=-0.391|before2 de=-0.483
before2 dele=-0.236|before2 deltaker=0.351|before2 den=0.187|before2 det=0.201|before2 elev=-0.228|before2 eller=0.022|before2 er=0.640|before2 familie=0.242
before2 fjortenåring=0.203|before2 folk=-0.209|before2 for=-0.035|before2 foreldrene=0.055|before2 fra=0.295|before2 frivillig=-0.223|before2 frivillige=-0.529|before2 få=-0.489
before2 får=0.186|before2 gjelder=-0.256|before2 gjør=0.231|before2 godkjent=0.000|before2 gut=0.140|before2 gå=-0.363|before2 går=0.224|before2 ha=0.051
before2 han=0.172|before2 har=0.192|before2 helse=-0.239|before2 helsesykepleier=-0.791|before2 her=0.265|before2 hjemme=-0.214|before2 hjemmetjenesten=-0.148|before2 hos=-0.104
before2 hun=-0.306|before2 hva=0.012|before2 hvem=-0.119|before2 hvilke=0.118|before2 hvordan=-0.178|before2 ikke=-0.031|before2 innsyn=-0.215|before2 jeg=0.624
before2 jenta=0.150|before2 jente=-0.431|before2 jobb=-0.428|before2 jobbar=0.549|before2 jobbe=-0.055|before2 jobben=0.188|before2 jobber=0.556|before2 kan=0.038
before2 klient=-0.056|before2 kollega=-0.021|before2 kollegaen=-0.012|before2 kommunalsjef=-0.161|before2 kommune=-0.129|before2 kommunen=0.127|before2 kontakt=-0.253|before2 laget=-0.242
before2 leder=0.186|before2 lege=0.248|before2 lærer=0.139|before2 mann=0.193|before2 med=-0.361|before2 meg=0.491|before2 meld=-0.105|before2 melde=-0.274
before2 meldeplikt=-0.023|before2 melding=-0.054|before2 mellom=-0.371|before2 min=0.251|before2 mine=0.153|before2 mor=0.374|before2 må=0.041|before2 nav=0.170
before2 navn=0.138|before2 noe=-0.382|before2 noen=0.233|before2 ny=0.342|before2 nå=-0.370|before2 når=-0.080|before2 og=-0.418|before2 om=-0.323
before2 opp=-0.075|before2 opplysninger=-0.741|before2 oss=1.263|before2 over=-0.168|before2 pasient=-0.147|before2 plan=-0.117|before2 plass=-0.478|before2 ppt=-0.237
before2 prat=-0.017|before2 prate=-0.007|before2 programrådgiver=0.027|before2 psykolog=0.178|before2 på=0.807|before2 pålegg=0.272|before2 rektor=-0.007|before2 rett=-0.138
before2 ringevikar=0.122|before2 rådgiver=0.073|before2 sa=0.211|before2 sak=-0.288|before2 saker=0.382|before2 samarbeidsavtale=-0.142|before2 sekretæren=-0.152|before2 si=-0.147
before2 sier=0.066|before2 sitter=-0.034|before2 sjefen=0.100|before2 skal=-0.423|before2 skole=-0.229|before2 skolen=-0.327|before2 skrive=-0.036|before2 sluttet=-0.201
before2 snakke=-0.296|before2 snakker=-0.340|before2 som=0.060|before2 spør=0.540|before2 står=0.172|before2 sykepleier=0.511|before2 ta=0.009|before2 taushetsplikt=0.560
before2 taushetsplikten=-0.350|before2 til=0.566|before2 tilrettelegging=-0.431|before2 ut=-0.340|before2 vet=0.061|before2 vi=0.625|before2 vidare=0.017|before2 vil=-0.095
before2 vite=-0.283|before2 vår=0.389|before2 våre=0.226|before2 work=0.495|before2 å=-0.286|before2 år=-0.219|first=0.459|mine=0.855
named=-0.764|others=-0.812|phrase aap=-0.081|phrase akutt=-0.356|phrase avdeling mi=-0.384|phrase avdeling vår=0.430|phrase avdelingsled=-0.230|phrase avlastning=-0.684
phrase barn barnevern=-0.380|phrase barneavdeling=0.127|phrase barnehag=0.326|phrase barnehagelov=-0.196|phrase barneskol=-0.154|phrase barnevern=-1.533|phrase barnevernskontor=0.060|phrase barnevernssak=-0.280
phrase barnevernstjenest=-0.420|phrase barneverntjenest=0.209|phrase besøksven=0.151|phrase boligkontor=0.629|phrase boligsosiallov=-0.132|phrase bostøtt=-0.154|phrase bup=-0.649|phrase bustadkontor=-0.035
phrase bustadsosiallov=0.017|phrase de ansatt mine=0.510|phrase dps=0.100|phrase einingslei=0.124|phrase elev=-0.107|phrase elev min=0.612|phrase elevmapp=-0.413|phrase enhet min=0.265
phrase enhetsled=0.066|phrase etat=-1.006|phrase familievernkontor=0.277|phrase fastleg=0.302|phrase flyktning=0.330|phrase flyktningkontor=-0.028|phrase flyktningtenest=0.285|phrase flyktningtjenest=0.099
phrase fosterhjem=-0.835|phrase fotballtren=-0.122|phrase frivillig=-0.133|phrase heimesjukeplei=-0.041|phrase heimetenest=0.451|phrase helseforetak=-0.224|phrase helsesjukeplei=-0.312|phrase helsestasjo=-0.019
phrase helsestasjo for ungdom=0.085|phrase helsestasjon=0.223|phrase helsesykeplei=-0.296|phrase hjemmehjelp=-0.057|phrase hjemmesykeplei=0.810|phrase hjemmetjenest=0.648|phrase idrettslag=-0.056|phrase integreringslov=-0.424
phrase introduksjonsprogram=0.265|phrase introduksjonsprogramm=0.163|phrase introprogramm=-0.176|phrase jeg er led=0.983|phrase jeg stol=-0.649|phrase jobb jeg barnevern=0.419|phrase jordmor=0.421|phrase klass min=0.201
phrase kommunal del av nav=0.022|phrase kommunal leilighet=-0.388|phrase kommunalsjef=-0.186|phrase kommunedirektør=-0.648|phrase kommunepsykolog=0.032|phrase kontaktlær=-0.236|phrase krisesent=-0.242|phrase krisesenterlov=0.130
phrase kulturskol=0.640|phrase kulturskul=0.035|phrase led=-1.020|phrase lege=-1.510|phrase legekontor=0.717|phrase leietak=0.396|phrase leksehjelp=0.020|phrase lær=-0.162
phrase lærebedrift=0.031|phrase lærling=-0.158|phrase mekl=-0.193|phrase mekling=-0.307|phrase mine ansatt=0.378|phrase mottak=-0.811|phrase nav=-2.073|phrase nav kontor=-0.430
phrase nav stat=0.472|phrase oppfølgingstenest=-0.015|phrase oppfølgingstjenest=-0.043|phrase opplæringslov=-0.560|phrase oppvekstsjef=0.413|phrase ot=0.097|phrase pedagogisk led=-0.015|phrase personvernombud=-0.608
phrase ppt=-0.251|phrase privatskul=0.087|phrase programrådgiv=-0.000|phrase psykolog jeg kommun=0.066|phrase på krisesent=0.932|phrase på post=0.739|phrase på sent=-0.210|phrase rektor=0.798
phrase røde kors=-0.339|phrase saksbehandl jeg barnevern=0.101|phrase sengepost=0.280|phrase sfo=0.186|phrase skol=-0.797|phrase som led=0.779|phrase sosial=0.175|phrase sosialhjelp=0.048
phrase sosialkontor=0.546|phrase sosiallær=0.163|phrase sosialsid=-0.001|phrase sosialtenest=-0.095|phrase sosialtjenest=0.326|phrase sosialtjenestelov=-0.062|phrase statleg del av nav=-0.147|phrase statlig del=-0.102
phrase statlig nav=0.187|phrase statlig side=-0.432|phrase styr=-0.408|phrase sykehjemm=-0.333|phrase sykehu=0.239|phrase sykehus=-0.149|phrase sykepeng=0.397|phrase tannhelsetjenest=0.341
phrase tannklinikk=0.313|phrase tannleg=0.319|phrase tannlegestol=0.038|phrase tannplei=0.334|phrase tren=-0.044|phrase ungdomsskol=-0.400|phrase vaktmest=-0.527|phrase vi jeg barnevern=2.372
phrase videregåend=-0.683|self after=0.140|self before=0.460|self before, annen=-0.095|self before, at=-0.518|self before, både=-0.093|self before, den=-0.075|self before, eller=-0.241
self before, er=0.921|self before, etter=-0.041|self before, for=0.016|self before, fra=0.344|self before, har=0.086|self before, hva=0.381|self before, in=0.480|self before, jeg=0.845
self before, jobber=0.420|self before, kan=0.077|self before, kontakte=-0.032|self before, kontakter=-0.127|self before, m=0.091|self before, med=-0.298|self before, meg=0.288|self before, mellom=-0.235
self before, min=0.036|self before, nav=0.266|self before, ny=0.532|self before, når=-0.036|self before, og=-0.521|self before, om=-0.192|self before, oss=0.590|self before, privat=0.386
self before, på=0.466|self before, ringe=-0.306|self before, samme=-0.215|self before, si=-0.418|self before, som=0.659|self before, spør=-0.224|self before, spørre=-0.275|self before, til=-0.516
self before, to=-0.338|self before, vi=0.468|self before, vår=0.277|self somewhere=1.356|service barnehage=-0.187|service barnevern=-0.982|service bolig=0.015|service familievern=-0.094
service fastlege=-0.295|service frivillig=-0.453|service helsestasjon=-0.136|service hjemmetjeneste=-0.836|service integrering=0.242|service kommunepsykolog=0.273|service krisesenter=0.924|service kulturskole=0.187
service laerebedrift=-0.109|service leder=0.136|service leksehjelp=-0.061|service nav-kommune=-0.367|service nav-stat=-0.436|service oppfolgingstjeneste=0.038|service ppt=-0.088|service privatskole=0.590
service sfo=0.319|service skole=-0.387|service sykehus=-0.365|service tannhelse=0.884|service voksenopplaering=-0.356|suggested=-0.781|words few=-0.953|words many=0.472
words some=-1.063
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
export const TJENESTE_BIAS = -0.468;
