/** For who has no JavaScript: what needs a script is hidden. The one style element of ours; the policy knows it by its hash. */
export const noScriptStyle = '.needs-script{display:none}'
