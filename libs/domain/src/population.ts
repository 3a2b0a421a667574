/** Three leading digits at most: the figures are not all of one year, so more would only look exact. */
export const roundedPopulation = (population: number): number => Number(population.toPrecision(3));
