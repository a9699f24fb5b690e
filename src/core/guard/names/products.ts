/** Voice assistants, chatbots and language models that are called as people are. */
const CALLED_AS_PEOPLE = new Set('siri alexa claude cortana gemini bard frida aria julie mistral'.split(' '));
const SURE_CUE =
  /iphone|ipad|apple|google|amazon|android|mobilen|telefonen|høyttaler|høgtalar|mikrofon|lytter|lyttar|språkmodell|kunstig intelligens|\bki\b|\bai\b|chat|robot|\bapp|assistent|dikter|lagre[st]|lagra|svarte plutselig|opptak|data/iu;

/** Is the name a product's here: it is one products bear, and the text speaks of machines? */
export function isProduct(small: string, text: string): boolean {
  return CALLED_AS_PEOPLE.has(small.replace(/s$/u, '')) && SURE_CUE.test(text);
}
