// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-5.2264, 2.5051, 0.7598, 0.0378, 0.682, 0.7318, 1.398, 4.4408, -0.0252, 0.4559],
  correct: [-5.5112, 1.1437, 2.7551, 1.244, 0.4792, 0.912, 1.0014, 1.6436, 0.1576, 0.6271],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.5234, hoy: 0.7587 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.5509,
} as const;
