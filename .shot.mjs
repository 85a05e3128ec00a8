import { chromium } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
const base='http://localhost:4310'
const [,, paths, mode='both', dark] = process.argv
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-background-networking'] })
for (const w of mode==='both'?[360,1280]:[Number(mode)]) {
  const c = await b.newContext({ viewport:{width:w,height:w===360?780:900}, colorScheme: dark?'dark':'light' })
  for (const p of paths.split(',')) {
    const page = await c.newPage()
    page.on('console', m => { if(m.type()==='error') console.log(p, 'console', m.text().slice(0,300)) })
    page.on('pageerror', e => console.log(p,'pageerror', e.message.slice(0,300)))
    const r = await page.goto(base+p, { waitUntil:'networkidle' })
    await page.evaluate(async () => { for (let y=0;y<document.body.scrollHeight;y+=700){ scrollTo(0,y); await new Promise(r=>setTimeout(r,60)) } scrollTo(0,0) })
    await page.waitForLoadState('networkidle')
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    const name = p.replace(/[^a-z0-9]+/gi,'_')+'_'+w+(dark?'_dark':'')
    await page.screenshot({ path:`.test/shots/${name}.png`, fullPage:true })
    const axe = await new AxeBuilder({ page }).analyze()
    console.log(r.status(), p, w, 'overflow', over, 'axe', axe.violations.map(v=>`${v.id}(${v.impact}) x${v.nodes.length} ${v.nodes[0].target} ${v.nodes[0].failureSummary?.slice(0,160)}`).join(' | ')||'ok')
    await page.close()
  }
}
await b.close()
