/** Surnames common in Norway that no pattern tells, of our own writing. In small letters. */
export const SURNAMES = `
aas aase aasen abdi abdullahi aden ahmadi ahmed akhtar ali alm andersson andreassen antonsen arnesen asadi aune austad bakke bakken bashir begum berg berge berget bergseth birkeland bjerke bjørge
bjørklund blix bratlie brekke brun bråten brenna butt bye bøe bø børresen dahl dahle dahlen dang do dokken duong egeland eide eidsvåg eliassen engen evensen farah fjeld foss fosse fredriksen gjerde grønli
gulbrandsen haaland hagen hamre hashemi hassan haug haugan haugen haugland hauge helland helle hofstad hoang hoel holm holte hovland hussain hussein huynh hussaini hansen iqbal iversen jama jacobsen johansson
kaspersen khalid khan kleppe knutsen kowalski kristiansen larsson le lie lien lund lunde løken mahmood mahmoud malik martinsen mathisen mehmeti melby mikalsen moe mohamed mohamud mohammed moen moen myhre myklebust myrvold næss ness nguyen nilsen
nilsson nordli nordmann nowak nygård nygaard oftedal omar osman opsahl pham phan qureshi raja rasool ravn riise rød rønning rostad rustad ruud røed saeed said sand sandberg sandvik shah sharma sheikh siddiqui singh skaar skoglund skaug sletten
solberg solheim solli solvang stokke strand strøm sunde sundet sveen svendsen syed sæther sætre tangen thapa thorsen tran tveit tvedt ulven vik vu warsame wang wold wójcik yilmaz yusuf zhang zahid øien ødegård ødegaard ødegaard østby øvrebø
ånestad årdal årseth sara eira gaup buljo utsi somby hætta oskal siri-eira bongo balto triumf vars guttorm magga skum turi valkeapää varsi kemi mienna bals blind anti eriksen boine sivaraja sivanesan selvarajah rajah nadarajah thambirajah balasingam ponnampalam
arulanandam sivapalan kanagasabai yogarajah tharmalingam gebremedhin gebreyesus tekle haile tesfay ghebremariam woldu habte kiflay araya berhe berisha krasniqi gashi hoxha kelmendi shala hasani bytyqi morina bajrami begić hadžić hodzic delić dizdarević jovanović
petrović nikolić kovačević marković popović bondarenko shevchenko kovalenko tkachenko kravchenko melnyk boyko kovalchuk kravchuk lysenko savchenko rudenko moroz mazur hrytsenko kowalczyk wiśniewski lewandowski kamiński zieliński szymański woźniak dąbrowski kozłowski jankowski
mazur krawczyk piotrowski grabowski pawłowski kazlauskas petrauskas jankauskas balciunas bērziņš kalniņš ozols kim park chen li liu yang huang zhao wu zhou santos reyes cruz bautista garcia flores mendoza villanueva dela fernandez silva pereira costa rodrigues ivanov
petrov smirnov popov rahimi karimi mohammadi hosseini ahmadzai haidari nazari rezai sultani amiri akbari safi noori wardak stanekzai barzani aziz amin rasul yildirim demir kaya sahin çelik öztürk aydin arslan doğan kılıç aslan koç kurt osmani
`;

/** Ends of surnames, Norwegian and foreign. Each is long enough not to end an ordinary capitalised word. */
export const SURNAME_END =
  /(?:hammer|hamar|ås|åsen|fjord|sund|sundet|foss|fossen|reid|kleiv|myr|myra|mark|hei|holt|vang|[^s]sen|ssen|sson|stad|rud|berg|haug|haugen|vik|vika|dal|dahl|dalen|moen|mo|nes|næs|ness|lund|land|bakken|bakke|bråten|brekke|eng|engen|stuen|rød|rud|seth|set|sæter|sæther|heim|gård|gaard|hus|fjell|fjeld|strand|vold|voll|øy|skog|skogen|stein|tveit|løkken|dottir|datter|ski|sky|ska|cki|cka|wicz|ewicz|czyk|czak|enko|chuk|iuk|yuk|skyi|skyy|ska|ić|vić|evic|ovic|ević|ović|auskas|aitis|iene|ienė|oglu|oğlu|zadeh|pour|zai|ullah|rajah|lingam|nathan|singam|kumar|eswaran|mariam|medhin|yesus|selassie|michael|giorgis|shvili|dze|yan|ov|ova|ev|eva|escu|poulos|idis|akis|ssary)$/u;
