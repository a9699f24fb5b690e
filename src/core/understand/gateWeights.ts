// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-5.8752, 0.9051, 0.9365, 0.5057, -0.9604, 0.0515, 0.3503, 4.0973, 0.0916, 0.3288],
  correct: [-6.5808, 0.2953, 2.1323, 0.8918, -0.4981, 0.247, 0.6559, 2.3512, 0.5043, 0.5424],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.5, hoy: 0.7168 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.7139,
} as const;
