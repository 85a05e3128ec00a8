/** The pay page's styles: the house colours, hairlines, phone first. */
export const PAY_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --surface: #fff; --ink: #16181d; --muted: #5e636e; --line: #e4e0d8;
  --vermilion: #c0301b; --on-vermilion: #fff; --steel: #2f4b66; --amber: #8f5b0c; --control: #8a8f99;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --surface: #1b1e24; --ink: #f2efe8; --muted: #a2a7b1; --line: #2c3038;
    --vermilion: #e5583f; --on-vermilion: #14161a; --steel: #8fb3d9; --amber: #e0a84a; --control: #767c88;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.5; font-size: 16px;
  font-family: 'Inter Variable', Inter, system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif;
  font-variant-numeric: tabular-nums;
}
a { color: var(--steel); text-underline-offset: 3px; }
h1, h2, p, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font-size: 20px; line-height: 1.3; }
h2, legend, summary { font-size: 16px; font-weight: 600; padding: 0; }
.sandbox {
  padding: 8px 16px; text-align: center; font-size: 14px; font-weight: 600; color: var(--amber);
  border-bottom: 1px solid var(--line);
}
.page { max-width: 960px; margin: 0 auto; padding: 16px 16px 48px; }
.page.narrow { max-width: 480px; }
.top { display: flex; align-items: center; justify-content: space-between; gap: 16px; margin-bottom: 24px; }
.brand { display: flex; align-items: center; gap: 10px; font-weight: 600; }
.seal {
  width: 32px; height: 32px; border-radius: 4px; background: var(--vermilion); color: var(--on-vermilion);
  font: 700 13px/1 'Songti SC', 'Noto Serif CJK SC', serif; display: grid; place-items: center;
}
.top a { display: inline-flex; align-items: center; min-height: 44px; font-size: 14px; }
.columns { display: grid; gap: 24px; }
.sheet { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 16px; }
.stack { display: grid; gap: 16px; align-content: start; }
.line { display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; padding: 12px 0; border-bottom: 1px solid var(--line); }
.line dt { font-weight: 500; overflow-wrap: anywhere; min-width: 0; }
.line dd { text-align: right; }
.line .note { grid-column: 1; text-align: left; }
.note { color: var(--muted); font-size: 14px; overflow-wrap: anywhere; }
.total { display: flex; justify-content: space-between; align-items: baseline; padding-top: 16px; }
.total dd { font-size: 28px; font-weight: 650; letter-spacing: -0.01em; }
.alert { border: 1px solid var(--vermilion); border-left-width: 4px; border-radius: 6px; padding: 12px; }
.methods { display: grid; gap: 8px; position: relative; min-width: 0; }
.methods legend { margin-bottom: 8px; }
.methods > input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.choice {
  display: flex; align-items: center; gap: 12px; min-height: 48px; padding: 8px 12px; cursor: pointer;
  border: 1px solid var(--line); border-radius: 6px;
}
.choice::before { content: ''; box-sizing: border-box; width: 18px; height: 18px; flex: none; border: 1.5px solid var(--control); border-radius: 50%; }
input:checked + .choice { border-color: var(--ink); font-weight: 600; }
input:checked + .choice::before { border: 6px solid var(--vermilion); }
input:focus-visible + .choice, a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible {
  outline: 2px solid var(--steel); outline-offset: 2px;
}
.panel { display: none; padding-top: 8px; }
#m-card:checked ~ .panel-card, #m-alipay:checked ~ .panel-alipay, #m-wechat_pay:checked ~ .panel-wechat_pay {
  display: grid; gap: 16px;
}
.field { display: grid; gap: 4px; align-content: start; min-width: 0; }
.field label { font-size: 14px; font-weight: 500; }
.field input {
  width: 100%; min-height: 46px; padding: 8px 12px; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--control); border-radius: 6px;
}
::placeholder { color: var(--muted); opacity: 1; }
.field input[aria-invalid] { border-color: var(--vermilion); border-width: 2px; }
.wrong { color: var(--vermilion); font-size: 14px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
button, .button {
  width: 100%; min-height: 48px; padding: 10px 16px; font: inherit; font-weight: 600; text-align: center; cursor: pointer;
  color: var(--ink); background: var(--surface); border: 1px solid var(--control); border-radius: 6px;
  text-decoration: none; display: inline-block;
}
.primary { color: var(--on-vermilion); background: var(--vermilion); border-color: var(--vermilion); }
summary { cursor: pointer; min-height: 44px; display: flex; align-items: center; font-size: 14px; }
summary::before { content: '+'; width: 20px; color: var(--muted); }
details[open] summary::before { content: '−'; }
table { width: 100%; border-collapse: collapse; font-size: 14px; margin-top: 8px; }
th, td { text-align: left; padding: 4px 8px 4px 0; border-top: 1px solid var(--line); font-weight: 400; }
th { color: var(--muted); }
td a { display: inline-flex; align-items: center; min-height: 36px; white-space: nowrap; }
.code { display: grid; justify-items: center; gap: 8px; color: var(--ink); }
.code svg { width: 200px; height: 200px; background: #fff; color: #16181d; border: 1px solid var(--line); padding: 12px; }
.amount { font-size: 32px; font-weight: 650; letter-spacing: -0.01em; }
@media (min-width: 840px) {
  .page { padding: 32px 24px 64px; }
  .columns { grid-template-columns: 1fr 440px; gap: 48px; align-items: start; }
  .sheet { padding: 24px; }
}
`
