/** A message that could not be sent. Holds no word of it, and none of the answer. */
export class SendError extends Error {
  constructor(
    /** The connector's last HTTP status; 0 when it gave none. */
    readonly statusCode: number,
    /** False: it certainly did not arrive. True: nobody knows. */
    readonly mayHaveArrived: boolean,
  ) {
    super(`the connector answered ${statusCode}`);
    this.name = 'SendError';
  }
}
