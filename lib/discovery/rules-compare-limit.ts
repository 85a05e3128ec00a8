/** At most so many products stand side by side. By itself, because it goes to the browser. */
export const comparedAtMost = 4
