// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-5.672, 0.7832, 1.0572, 0.0417, -0.9378, 0.3935, 0.1413, 4.5564, 0.0372, 0.0918],
  correct: [-6.5903, 0.6103, 1.939, 1.2847, -0.6739, 0.4539, 0.3397, 2.2579, -0.0741, 0.2326],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.4083, hoy: 0.7348 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.6214,
} as const;
