-- What the schema language cannot say: the rules that must hold whatever the code does.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE "User"
  ADD CONSTRAINT "User_email_lower" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "User_locale" CHECK ("locale" IN ('en', 'zh'));
ALTER TABLE "RateLimit" ADD CONSTRAINT "RateLimit_hits" CHECK ("hits" >= 0);
CREATE UNIQUE INDEX "Address_one_default" ON "Address" ("userId") WHERE "isDefault";

ALTER TABLE "ShippingMethod"
  ADD CONSTRAINT "ShippingMethod_price" CHECK (
    ("kind" = 'FLAT' AND "flatFen" >= 0 AND "zones" IS NULL) OR ("kind" = 'WEIGHT' AND "zones" IS NOT NULL AND "flatFen" IS NULL)),
  ADD CONSTRAINT "ShippingMethod_days" CHECK ("daysMin" >= 0 AND "daysMax" >= "daysMin"),
  ADD CONSTRAINT "ShippingMethod_free" CHECK ("freeFromFen" IS NULL OR "freeFromFen" >= 0);

ALTER TABLE "Variant"
  ADD CONSTRAINT "Variant_price" CHECK ("priceFen" BETWEEN 1 AND 99999999),
  ADD CONSTRAINT "Variant_weight" CHECK ("weightGrams" BETWEEN 1 AND 500000);
ALTER TABLE "Stock"
  ADD CONSTRAINT "Stock_available" CHECK ("available" >= 0),
  ADD CONSTRAINT "Stock_reserved" CHECK ("reserved" >= 0);
ALTER TABLE "Product" ADD CONSTRAINT "Product_sold" CHECK ("soldCount" >= 0);

ALTER TABLE "Cart" ADD CONSTRAINT "Cart_one_owner" CHECK (("userId" IS NULL) <> ("tokenHash" IS NULL));
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_quantity" CHECK ("quantity" BETWEEN 1 AND 999);

ALTER TABLE "Order" ADD CONSTRAINT "Order_sum" CHECK (
  "itemsFen" >= 0 AND "shippingFen" >= 0 AND "totalFen" = "itemsFen" + "shippingFen" AND "totalFen" BETWEEN 1 AND 99999999);
ALTER TABLE "Order" ADD CONSTRAINT "Order_paid" CHECK (("status" = 'PAID') = ("paidAt" IS NOT NULL));
ALTER TABLE "SubOrder" ADD CONSTRAINT "SubOrder_sum" CHECK (
  "itemsFen" >= 0 AND "shippingFen" >= 0 AND "totalFen" = "itemsFen" + "shippingFen");
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_sum" CHECK ("quantity" BETWEEN 1 AND 999 AND "totalFen" = "unitFen" * "quantity");
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_quantity" CHECK ("quantity" >= 1);
-- One open way to pay per order, and one payment that counts.
CREATE UNIQUE INDEX "Payment_one_open" ON "Payment" ("orderId") WHERE "status" = 'OPEN';
CREATE UNIQUE INDEX "Payment_one_paid" ON "Payment" ("orderId") WHERE "status" = 'PAID';
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_amount" CHECK ("amountFen" > 0);

CREATE SEQUENCE "OrderNumber" START 100001;

-- Search: words of both languages (Chinese cut into words by the application), stemmed for English, and trigrams for slips.
ALTER TABLE "Product" ADD COLUMN "searchVector" tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('english', "searchTitle"), 'A') || setweight(to_tsvector('english', "searchText"), 'B')) STORED;
CREATE INDEX "Product_searchVector" ON "Product" USING gin ("searchVector");
CREATE INDEX "Product_searchTitle_trgm" ON "Product" USING gin ("searchTitle" gin_trgm_ops);
