/** What a user sees when the bot fails: what to do next, nothing of what was sent. */
export function failureMessage(): string {
  return 'Noe gikk galt hos meg, og jeg kan ikke svare akkurat nå. Prøv igjen om litt, eller skriv «tema». Er noen i fare nå? Ring 112, 113 eller 110.';
}
