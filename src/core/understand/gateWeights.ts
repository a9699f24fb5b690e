// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-5.2962, 0.9652, 0.8633, 0.1325, -0.926, 0.0642, 0.2747, 4.0525, -0.0403, 0.1732],
  correct: [-5.3792, 0.2445, 2.1866, 0.3273, -0.5063, 0.3581, 0.39, 2.3076, 0.5928, 0.1336],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.5, hoy: 0.7224 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.6155,
} as const;
