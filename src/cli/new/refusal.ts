/** Why nothing is made, as a sentence for the author. */
export class Refusal extends Error {}
