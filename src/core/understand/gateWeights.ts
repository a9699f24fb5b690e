// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-5.2265, 2.5051, 0.7597, 0.0376, 0.6817, 0.7319, 1.398, 4.4408, -0.0245, 0.4558],
  correct: [-5.5107, 1.1433, 2.761, 1.2492, 0.5035, 0.9074, 1.001, 1.6424, 0.1312, 0.6277],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.5249, hoy: 0.7601 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.5509,
} as const;
