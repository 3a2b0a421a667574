/**
 * For a transaction that asks the index: it is always the right way in; compiling a statement takes longer than
 * running it; and a question that takes this long is given up before it slows others down.
 */
export const plannerSettings = `SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
  set_config('statement_timeout', '3000', true)`;
