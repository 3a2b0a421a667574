/** `npm run test:fault` takes the full time, `npm test` a short one. */
export const faultPlan =
  process.env['FAULT'] === 'full'
    ? { seconds: 120, killEvery: 15, databaseFaults: [40, 85], documentKills: 20, storeAway: 30 }
    : { seconds: 30, killEvery: 9, databaseFaults: [13, 22], documentKills: 10, storeAway: 4 };
