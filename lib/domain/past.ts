/**
 * A day looked back to: `asOf` is the day whose truth is asked for, `knownAt` the day by whose end it was known; `null`
 * asks for what is known now.
 */
export type Past = { asOf: string; knownAt: string | null };
