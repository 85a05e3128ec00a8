import type { Text } from '@/lib/i18n/text'

/** One step with the command that takes it; the variables it sets are used by later ones. */
export type Step = { id: string; title: Text; command: string }

const bearer = '-H "Authorization: Bearer $TOKEN"'
const json = '-H "Content-Type: application/json"'

/**
 * From nothing to a paid order with curl: typed into one shell from top to bottom, it works. `product` is the slug of any product on sale
 * whose first variant is in stock.
 */
export function walkThrough(server: string, product: string): Step[] {
  return [
    {
      id: 'shell',
      title: {
        en: 'Set the address, and a small helper that takes one field out of an answer',
        zh: '设置地址，并定义一个从应答中取字段的小函数',
      },
      command: [
        `API=${server}`,
        `field() { grep -o "\\"$1\\":\\"[^\\"]*\\"" | head -n 1 | cut -d '"' -f 4; }`,
      ].join('\n'),
    },
    {
      id: 'variant',
      title: { en: 'Take the first variant of a product', zh: '取一件商品的第一个规格' },
      command: [
        `VARIANT=$(curl -s "$API/products/${product}" |`,
        `  grep -o '"variants":\\[{"id":"[^"]*"' | cut -d '"' -f 6)`,
        'echo "$VARIANT"',
      ].join('\n'),
    },
    {
      id: 'cart',
      title: { en: 'Fill a cart, still as a guest', zh: '以访客身份加入购物车' },
      command: [
        'CART=$(curl -s -X POST "$API/carts" | field token)',
        `curl -s -X POST "$API/cart/lines" -H "X-Cart-Token: $CART" ${json} \\`,
        `  -d '{"variantId":"'"$VARIANT"'","quantity":1}'`,
      ].join('\n'),
    },
    {
      id: 'account',
      title: { en: 'Sign up, and bring the cart along', zh: '注册，并把购物车带过来' },
      command: [
        'EMAIL="walk-$(date +%s)-$RANDOM@example.com"',
        `TOKEN=$(curl -s -X POST "$API/accounts" ${json} \\`,
        `  -d '{"name":"Lin Wei","email":"'"$EMAIL"'","password":"quiet looms at dawn","terms":true}' | field token)`,
        `curl -s -X POST "$API/cart/merge" ${bearer} ${json} \\`,
        `  -d '{"cartToken":"'"$CART"'"}'`,
      ].join('\n'),
    },
    {
      id: 'address',
      title: { en: 'Say where it goes', zh: '填写收货地址' },
      command: [
        `ADDRESS=$(curl -s -X POST "$API/addresses" ${bearer} ${json} \\`,
        `  -d '{"country":"CN","recipient":"Lin Wei","phone":"13800000000","districtCode":"330106","street":"18 Wensan Road"}' |`,
        '  field id)',
      ].join('\n'),
    },
    {
      id: 'freight',
      title: { en: 'Ask what freight costs, and take the cheapest way', zh: '查询运费，选最便宜的方式' },
      command: [
        `OPTIONS=$(curl -s "$API/cart/shipping-options?addressId=$ADDRESS" ${bearer})`,
        'FACTORY=$(echo "$OPTIONS" | field id)',
        'METHOD=$(echo "$OPTIONS" | field key)',
        `TOTAL=$(echo "$OPTIONS" | grep -o '"cheapestTotal":{"amount":[0-9]*' | cut -d : -f 3)`,
        'echo "$TOTAL fen with $METHOD"',
      ].join('\n'),
    },
    {
      id: 'order',
      title: {
        en: 'Order. Repeat it with the same key as often as you like: it stays one order',
        zh: '下单。用同一个键重复多少次，都只有一个订单',
      },
      command: [
        'KEY="order-$(date +%s)-$RANDOM"',
        `ORDER=$(curl -s -X POST "$API/orders" ${bearer} ${json} -H "Idempotency-Key: $KEY" \\`,
        `  -d '{"addressId":"'"$ADDRESS"'","shipping":{"'"$FACTORY"'":"'"$METHOD"'"},"expectedTotal":{"amount":'"$TOTAL"',"currency":"CNY"},"consents":{"terms":true}}' |`,
        '  field id)',
        'echo "$ORDER"',
      ].join('\n'),
    },
    {
      id: 'payment',
      title: {
        en: 'Get the payment page and open it in a browser',
        zh: '获取支付页面，并在浏览器中打开',
      },
      command: [
        `PAY=$(curl -s -X POST "$API/orders/$ORDER/payment" ${bearer} | field url)`,
        'echo "$PAY"',
      ].join('\n'),
    },
    {
      id: 'pay',
      title: {
        en: 'Or, in the demo only, pay without a browser: the sandbox takes the test card as a form',
        zh: '或者，仅限演示环境，不用浏览器也能支付：沙盒支付页接受测试卡表单',
      },
      command: [
        'curl -s -o /dev/null "$PAY" --data-urlencode "email=$EMAIL" \\',
        '  -d "method=card&number=4242424242424242&expiry=12/34&cvc=123&name=Lin+Wei"',
      ].join('\n'),
    },
    {
      id: 'status',
      title: {
        en: 'A moment later it is paid, and the factory has been told',
        zh: '片刻之后订单已支付，工厂也收到通知',
      },
      command: `sleep 2\ncurl -s "$API/orders/$ORDER/status" ${bearer}`,
    },
  ]
}
