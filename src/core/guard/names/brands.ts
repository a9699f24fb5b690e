/** Makes of cars and goods, and models of working in welfare, that stand capitalised in twos. In small letters. */
export const BRANDS = `
skoda octavia fabia superb volvo toyota yaris corolla volkswagen golf passat polo audi bmw mercedes benz tesla model peugeot partner renault citroen ford focus fiesta mondeo opel astra corsa mazda honda civic nissan leaf qashqai hyundai kia niro mitsubishi outlander suzuki subaru fiat mini porsche taycan
samsung galaxy huawei nokia sony playstation xbox nintendo switch minecraft fortnite roblox lego ikea nike adidas puma coca cola pepsi freia tine rema coop kiwi meny obs bunnpris europris jula clas ohlson elkjøp
sankt salto los cos pmto mst fft dbt icdp rebt hopp sort bts lp pals olweus zippys venner friends mitt valg webster stratton dialogisk tidlig tverrfaglig tverrfaglege innsats inn tunet lyst glede kjærlighetsloven mandal modell nurture jobb jobbsjansen ung arena fontenehus fontenehuset unicef savethe amnesty rotary lions nrk tv2 disney netflix hbo youtube
lucia jonsok sankthans halloween valentinsdag eid fitr adha newroz norouz hanukka diwali vesak fastelavn
`;
