/**
 * For who has no JavaScript: what needs a script is hidden, and what a page sends later is shown where it came, instead of the grey bars a
 * script would have replaced. The rule stands in the first layer, because important ones of earlier layers win.
 */
export const noScriptStyle = [
  '.needs-script,[data-skeleton]{display:none}',
  'body>main{flex:none}body>footer{order:1}',
  '@layer theme{body>[id^="S:"]{display:block!important;padding:0 1rem}}',
].join('')
