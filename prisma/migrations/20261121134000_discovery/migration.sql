-- What searching reads: narrow rows made from the shop's tables by the database itself, in the transaction that changes them, so that no
-- change can forget it. They hold nothing of their own, therefore they stand in a schema of their own, outside of backups and of Prisma.
CREATE SCHEMA find;

-- Kinds of material a product is made of, read from its list of materials.
CREATE TABLE find."Material" ("key" text PRIMARY KEY, "pattern" text NOT NULL, "nameEn" text NOT NULL, "nameZh" text NOT NULL);
INSERT INTO find."Material" VALUES
  ('cotton', '\mcotton|棉(?!板)', 'Cotton', '棉'), ('wool', '\mwool|merino|羊毛', 'Wool', '羊毛'), ('cashmere', 'cashmere|羊绒', 'Cashmere', '羊绒'),
  ('silk', '\msilk|蚕丝|真丝', 'Silk', '真丝'), ('linen', '\mlinen|亚麻', 'Linen', '亚麻'), ('down', '\mdown\M|羽绒|鹅绒|鸭绒', 'Down', '羽绒'),
  ('polyester', 'polyester|涤纶', 'Polyester', '涤纶'), ('nylon', 'nylon|polyamide|锦纶|尼龙', 'Nylon', '尼龙'),
  ('leather', '\mleather|cowhide|calfskin|牛皮|皮革|羊皮|头层', 'Leather', '皮革'), ('rubber', '\mrubber|橡胶', 'Rubber', '橡胶'),
  ('eva', '\mEVA\M', 'EVA foam', 'EVA'), ('silicone', 'silicone|硅胶', 'Silicone', '硅胶'), ('plastic', '\mPP\M|\mABS\M|polypropylene|polycarbonate|\mPC\M|聚丙烯', 'Plastic', '塑料'),
  ('stainless-steel', 'stainless|不锈钢', 'Stainless steel', '不锈钢'), ('steel', '(?<!stainless )\msteel|碳钢|钢管|钢板', 'Steel', '钢'),
  ('cast-iron', 'cast iron|铸铁', 'Cast iron', '铸铁'), ('aluminium', 'alumini?um|铝', 'Aluminium', '铝'), ('copper', '\mcopper|brass|紫铜|黄铜', 'Copper and brass', '铜'),
  ('glass', '\mglass|玻璃', 'Glass', '玻璃'), ('porcelain', 'porcelain|bone china|ceramic|stoneware|瓷|陶', 'Porcelain and ceramic', '陶瓷'),
  ('bamboo', 'bamboo|竹', 'Bamboo', '竹'), ('wood', '\mwood|\moak|\mash\M|walnut|beech|\mpine\M|rubberwood|橡木|胡桃木|榉木|松木|实木|白蜡木', 'Solid wood', '实木'),
  ('board', 'plywood|particle ?board|\mMDF\M|fibreboard|胶合板|刨花板|密度板|多层板', 'Wood-based board', '人造板'), ('paper', '\mpaper\M|纸', 'Paper', '纸');

-- A set of signs that products have in common: of its proof (badges, classes, laboratories, samples) or of its making (credentials,
-- materials, hours to dispatch). The id is made from the set, so that nobody has to look it up.
CREATE TABLE find."Profile" ("id" bigint PRIMARY KEY, "signs" text[] NOT NULL);
CREATE INDEX "Profile_signs" ON find."Profile" USING gin ("signs");

CREATE TABLE find."Number" ("id" uuid PRIMARY KEY, "no" smallserial UNIQUE);

-- One row a product on sale.
CREATE TABLE find."Product" (
  "productId" uuid PRIMARY KEY,
  "categoryId" uuid NOT NULL,
  "beltId" uuid NOT NULL,
  -- small numbers of category and belt, to count by
  "categoryNo" smallint NOT NULL,
  "beltNo" smallint NOT NULL,
  "proofId" bigint NOT NULL,
  "makingId" bigint NOT NULL,
  "testedOn" date,
  -- as shown, and of its active variants, and of those in stock
  "shownFen" int NOT NULL,
  "fromFen" int,
  "toFen" int,
  "stockFromFen" int,
  "stockToFen" int,
  -- bits of the price bands it has variants in, and variants in stock
  "bands" smallint NOT NULL,
  "stockBands" smallint NOT NULL,
  "sold" int NOT NULL,
  "listedAt" timestamptz(3) NOT NULL,
  "headroom" numeric(20, 8));
CREATE INDEX "Product_category" ON find."Product" ("categoryId");
CREATE INDEX "Product_belt" ON find."Product" ("beltId");
CREATE INDEX "Product_sold" ON find."Product" ("sold" DESC, "productId");
CREATE INDEX "Product_listed" ON find."Product" ("listedAt" DESC, "productId");
CREATE INDEX "Product_shown" ON find."Product" ("shownFen", "productId");
CREATE INDEX "Product_shown_down" ON find."Product" ("shownFen" DESC, "productId");
CREATE INDEX "Product_headroom" ON find."Product" ("headroom" DESC NULLS LAST, "productId");

-- One row an active variant of them.
CREATE TABLE find."Variant" (
  "variantId" uuid PRIMARY KEY,
  "productId" uuid NOT NULL,
  "categoryId" uuid NOT NULL,
  "priceFen" int NOT NULL,
  "inStock" boolean NOT NULL,
  -- axis:option
  "tokens" text[] NOT NULL);
CREATE INDEX "Variant_product" ON find."Variant" ("productId");
CREATE INDEX "Variant_category" ON find."Variant" ("categoryId", "productId") INCLUDE ("priceFen", "inStock", "tokens");

-- What was measured, beside the category in which it is compared.
CREATE TABLE find."Measure" (
  "categoryId" uuid NOT NULL, "itemKey" text NOT NULL, "productId" uuid NOT NULL, "value" numeric(20, 8) NOT NULL,
  PRIMARY KEY ("productId", "itemKey"));
CREATE INDEX "Measure_category" ON find."Measure" ("categoryId", "itemKey", "value") INCLUDE ("productId");
CREATE INDEX "Measure_item" ON find."Measure" ("itemKey", "value") INCLUDE ("productId");

-- What the options of a category are called.
CREATE TABLE find."Option" (
  "categoryId" uuid NOT NULL, "token" text NOT NULL, "position" int NOT NULL, "axisEn" text NOT NULL, "axisZh" text NOT NULL,
  "nameEn" text NOT NULL, "nameZh" text NOT NULL, "swatch" text,
  PRIMARY KEY ("categoryId", "token"));

-- Titles with the names of their categories, small enough to be ranked by. Chinese names by single signs and pairs, as words are kept.
CREATE FUNCTION find.title_words(title text, category_en text, category_zh text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
  SELECT setweight(to_tsvector('english', title), 'B') || setweight(to_tsvector('english', category_en || ' ' || string_agg(
    substr(category_zh, n, 1) || ' ' || substr(category_zh, n, 2), ' ')), 'A') FROM generate_series(1, greatest(1, length(category_zh))) n $$;
CREATE TABLE find."Title" ("productId" uuid PRIMARY KEY, "words" tsvector NOT NULL);
CREATE INDEX "Title_words" ON find."Title" USING gin ("words");

-- Every word of the catalogue with how many titles hold it, against slips. Counted by a job.
CREATE TABLE find."Word" ("word" text PRIMARY KEY, "products" int NOT NULL DEFAULT 1);
CREATE INDEX "Word_trgm" ON find."Word" USING gin ("word" gin_trgm_ops);
-- Chinese words of two signs, by either: most slips are one sign for another.
CREATE INDEX "Word_first" ON find."Word" (left("word", 1)) WHERE length("word") = 2;
CREATE INDEX "Word_second" ON find."Word" (right("word", 1)) WHERE length("word") = 2;

-- Names of factories by what is in them, for suggestions.
CREATE INDEX "Factory_names_trgm" ON "Factory" USING gin (lower("nameEn" || ' ' || "brandEn" || ' ' || "nameZh" || ' ' || "brandZh") gin_trgm_ops);

-- Products whose rows are to be made again at the end of a transaction; never holds anything between transactions.
-- `goods`: more than its proof is new.
CREATE UNLOGGED TABLE find."Due" ("productId" uuid NOT NULL, "goods" boolean NOT NULL);
CREATE INDEX "Due_product" ON find."Due" ("productId");

-- The price band of a price in fen: lib/discovery/rules-price.ts has the same limits, and a test that both agree.
CREATE FUNCTION find.band(fen int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT width_bucket(fen, ARRAY[5000, 10000, 20000, 50000, 100000, 300000]) $$;

-- What a product is found by, made from the shop's tables as they stand: its proof, and all of it. Everything below reads it here.
CREATE VIEW find."Proof" AS
SELECT q."productId", q."testedOn", q."headroom", ARRAY(
  SELECT s FROM (
    SELECT 'badge:' || b FROM unnest(q."badges") b
    UNION SELECT 'class:' || c FROM unnest(q."classes") c
    UNION SELECT 'lab:' || l FROM unnest(q."labMarks") l
    UNION SELECT 'sample:' || k FROM unnest(q."sampleKinds") k
  ) AS signs (s) ORDER BY s COLLATE "C") AS "proof"
FROM "ProductProof" q;

CREATE VIEW find."Source" AS
SELECT p."id" AS "productId", p."categoryId", f."beltId", p."fromFen" AS "shownFen", p."soldCount" AS "sold", p."listedAt", q."testedOn", q."headroom",
  COALESCE(q."proof", '{}') AS "proof",
  ARRAY(
    SELECT s FROM (
      SELECT 'ships:' || h FROM unnest(ARRAY[24, 48, 72]) h WHERE f."dispatchHours" <= h
      UNION SELECT 'material:' || m."key" FROM find."Material" m WHERE EXISTS (
        SELECT 1 FROM jsonb_array_elements(CASE jsonb_typeof(p."materials") WHEN 'array' THEN p."materials" ELSE '[]' END) e
        WHERE (e #>> '{value,en}') || ' ' || (e #>> '{value,zh}') ~* m."pattern")
      UNION SELECT 'credential:' || c."kind" FROM "FactoryCredential" c
        WHERE c."factoryId" = p."factoryId" AND c."status" = 'ACCEPTED'
          AND (c."validUntil" IS NULL OR c."validUntil" >= (now() AT TIME ZONE 'Asia/Shanghai')::date)
          AND (c."kind" <> 'OEM_HERITAGE' OR c."permission")
          AND (NOT EXISTS (SELECT 1 FROM "CredentialProduct" x WHERE x."credentialId" = c."id")
            OR EXISTS (SELECT 1 FROM "CredentialProduct" x WHERE x."credentialId" = c."id" AND x."productId" = p."id"))
    ) AS signs (s) ORDER BY s COLLATE "C") AS "making"
FROM "Product" p
  JOIN "Factory" f ON f."id" = p."factoryId" AND f."status" = 'ACTIVE'
  JOIN "Belt" b ON b."id" = f."beltId" AND b."status" = 'ACTIVE'
  LEFT JOIN find."Proof" q ON q."productId" = p."id"
WHERE p."status" = 'LISTED';

CREATE VIEW find."VariantSource" AS
SELECT v."id" AS "variantId", v."productId", p."categoryId", v."priceFen", COALESCE(s."available" > 0, false) AS "inStock",
  ARRAY(SELECT (a.axis ->> 'key') || ':' || v."options"[a.n] FROM jsonb_array_elements(p."axes") WITH ORDINALITY a (axis, n)
    WHERE v."options"[a.n] IS NOT NULL ORDER BY a.n) AS "tokens"
FROM "Variant" v JOIN "Product" p ON p."id" = v."productId" LEFT JOIN "Stock" s ON s."variantId" = v."id"
WHERE v."active";

-- The number of a set of signs, proof or making.
CREATE FUNCTION find.profile_id(signs text[], kind int) RETURNS bigint LANGUAGE sql IMMUTABLE AS
  $$ SELECT hashtextextended(array_to_string(signs, ' '), kind) $$;

CREATE VIEW find."ProductSource" AS
SELECT s."productId", s."categoryId", s."beltId", s."testedOn",
  s."shownFen", v."fromFen", v."toFen", v."stockFromFen", v."stockToFen", COALESCE(v."bands", 0)::smallint AS "bands",
  COALESCE(v."stockBands", 0)::smallint AS "stockBands", s."sold", s."listedAt", s."headroom", s."proof", s."making"
FROM find."Source" s LEFT JOIN LATERAL (
  SELECT min(v."priceFen") AS "fromFen", max(v."priceFen") AS "toFen",
    min(v."priceFen") FILTER (WHERE t."available" > 0) AS "stockFromFen", max(v."priceFen") FILTER (WHERE t."available" > 0) AS "stockToFen",
    bit_or(1 << find.band(v."priceFen")) AS "bands", bit_or(1 << find.band(v."priceFen")) FILTER (WHERE t."available" > 0) AS "stockBands"
  FROM "Variant" v LEFT JOIN "Stock" t ON t."variantId" = v."id" WHERE v."productId" = s."productId" AND v."active") v ON true;

-- Makes the rows of these products again. Locks first and reads after, product by product in one order for everybody: who comes second
-- sees what the first has done. For many products at once everybody else is kept out instead.
CREATE FUNCTION find.lock_products(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(ids) > 300 THEN
    PERFORM pg_advisory_xact_lock(471100, 0);
  ELSE
    PERFORM pg_advisory_xact_lock_shared(471100, 0);
    PERFORM pg_advisory_xact_lock(471101, key) FROM (SELECT DISTINCT hashtext(id::text) AS key FROM unnest(ids) id ORDER BY 1) AS keys;
  END IF;
END $$;

-- What was measured on them, beside their categories.
CREATE FUNCTION find.index_measures(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO find."Measure" AS old
  SELECT i."categoryId", m."itemKey", m."productId", m."value" FROM "ProductMeasure" m JOIN find."Product" i USING ("productId") WHERE "productId" = ANY(ids)
  ON CONFLICT ("productId", "itemKey") DO UPDATE SET ("categoryId", "value") = (excluded."categoryId", excluded."value")
  WHERE old IS DISTINCT FROM excluded;
  DELETE FROM find."Measure" i WHERE "productId" = ANY(ids) AND NOT EXISTS (
    SELECT 1 FROM "ProductMeasure" m JOIN find."Product" p ON p."productId" = m."productId" WHERE m."productId" = i."productId" AND m."itemKey" = i."itemKey");
END $$;

-- Only their proof is new: a tenth of the work, because badges of the whole catalogue are reckoned anew in one go.
CREATE FUNCTION find.index_proof(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM find.lock_products(ids);
  WITH source AS MATERIALIZED (
    SELECT i."productId", q."testedOn", q."headroom", COALESCE(q."proof", '{}') AS "proof"
    FROM find."Product" i LEFT JOIN find."Proof" q ON q."productId" = i."productId" WHERE i."productId" = ANY(ids)),
  made AS MATERIALIZED (SELECT *, find.profile_id("proof", 1) AS "proofId" FROM source),
  profiles AS (
    INSERT INTO find."Profile" SELECT DISTINCT "proofId", "proof" FROM made ORDER BY 1 ON CONFLICT DO NOTHING)
  UPDATE find."Product" i SET "proofId" = made."proofId", "testedOn" = made."testedOn", "headroom" = made."headroom" FROM made
  WHERE made."productId" = i."productId" AND (i."proofId", i."testedOn", i."headroom") IS DISTINCT FROM (made."proofId", made."testedOn", made."headroom");
  PERFORM find.index_measures(ids);
END $$;

CREATE FUNCTION find.index_products(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM find.lock_products(ids);

  INSERT INTO find."Number" ("id")
  SELECT DISTINCT place FROM "Product" p JOIN "Factory" f ON f."id" = p."factoryId", unnest(ARRAY[p."categoryId", f."beltId"]) place
  WHERE p."id" = ANY(ids) AND NOT EXISTS (SELECT 1 FROM find."Number" known WHERE known."id" = place) ORDER BY 1 ON CONFLICT DO NOTHING;

  WITH source AS MATERIALIZED (SELECT * FROM find."ProductSource" WHERE "productId" = ANY(ids)),
  made AS MATERIALIZED (SELECT *, find.profile_id("proof", 1) AS "proofId", find.profile_id("making", 2) AS "makingId" FROM source),
  profiles AS (
    INSERT INTO find."Profile"
    SELECT "proofId", "proof" FROM made UNION SELECT "makingId", "making" FROM made ORDER BY 1 ON CONFLICT DO NOTHING)
  INSERT INTO find."Product" AS old
  SELECT "productId", "categoryId", "beltId", c."no", b."no", "proofId", "makingId", "testedOn", "shownFen", "fromFen", "toFen",
    "stockFromFen", "stockToFen", "bands", "stockBands", "sold", "listedAt", "headroom"
  FROM made JOIN find."Number" c ON c."id" = made."categoryId" JOIN find."Number" b ON b."id" = made."beltId"
  ON CONFLICT ("productId") DO UPDATE SET ("categoryId", "beltId", "categoryNo", "beltNo", "proofId", "makingId", "testedOn", "shownFen", "fromFen", "toFen",
    "stockFromFen", "stockToFen", "bands", "stockBands", "sold", "listedAt", "headroom") =
    (excluded."categoryId", excluded."beltId", excluded."categoryNo", excluded."beltNo", excluded."proofId", excluded."makingId", excluded."testedOn",
    excluded."shownFen", excluded."fromFen", excluded."toFen", excluded."stockFromFen", excluded."stockToFen", excluded."bands",
    excluded."stockBands", excluded."sold", excluded."listedAt", excluded."headroom")
  WHERE old IS DISTINCT FROM excluded;
  DELETE FROM find."Product" i WHERE "productId" = ANY(ids) AND NOT EXISTS (
    SELECT 1 FROM find."Source" s WHERE s."productId" = i."productId");

  INSERT INTO find."Variant" AS old SELECT v.* FROM find."VariantSource" v JOIN find."Product" i USING ("productId") WHERE "productId" = ANY(ids)
  ON CONFLICT ("variantId") DO UPDATE SET ("productId", "categoryId", "priceFen", "inStock", "tokens") =
    (excluded."productId", excluded."categoryId", excluded."priceFen", excluded."inStock", excluded."tokens")
  WHERE old IS DISTINCT FROM excluded;
  DELETE FROM find."Variant" i WHERE "productId" = ANY(ids) AND NOT EXISTS (
    SELECT 1 FROM "Variant" v JOIN find."Product" p ON p."productId" = v."productId" WHERE v."id" = i."variantId" AND v."productId" = i."productId" AND v."active");

  PERFORM find.index_measures(ids);

  INSERT INTO find."Option"
  SELECT DISTINCT ON (1, 2) p."categoryId", (x ->> 'key') || ':' || (o ->> 'key') AS token, n, x #>> '{label,en}', x #>> '{label,zh}',
    o #>> '{label,en}', o #>> '{label,zh}', o ->> 'swatch'
  FROM "Product" p, jsonb_array_elements(p."axes") x, jsonb_array_elements(x -> 'values') WITH ORDINALITY v (o, n)
  WHERE p."id" = ANY(ids) AND NOT EXISTS (SELECT 1 FROM find."Option" known WHERE known."categoryId" = p."categoryId"
    AND known."token" = (x ->> 'key') || ':' || (o ->> 'key'))
  ORDER BY 1, 2 ON CONFLICT DO NOTHING;

  INSERT INTO find."Title" AS old
  SELECT p."id", find.title_words(p."searchTitle", c."nameEn", c."nameZh") FROM "Product" p JOIN "Category" c ON c."id" = p."categoryId"
    JOIN find."Product" i ON i."productId" = p."id" WHERE p."id" = ANY(ids)
  ON CONFLICT ("productId") DO UPDATE SET "words" = excluded."words" WHERE old."words" <> excluded."words";
  DELETE FROM find."Title" t WHERE "productId" = ANY(ids) AND NOT EXISTS (SELECT 1 FROM find."Product" i WHERE i."productId" = t."productId");

  INSERT INTO find."Word" ("word")
  SELECT DISTINCT w FROM "Product" p JOIN find."Product" i ON i."productId" = p."id", string_to_table(p."searchTitle" || ' ' || p."searchText", ' ') w
  WHERE p."id" = ANY(ids) AND w <> '' AND NOT EXISTS (SELECT 1 FROM find."Word" known WHERE known."word" = w)
  ORDER BY 1 ON CONFLICT DO NOTHING;
END $$;

-- How many titles hold each word; words no product has any more go. Words of texts only count as one. A product may take up a word that is
-- just going: the next count puts it back. Missing words come first and sorted, as everybody puts them in, so that nobody stands in a circle.
CREATE FUNCTION find.count_words() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  words text[];
  counts int[];
  gone text[];
  changed int;
BEGIN
  WITH counted AS MATERIALIZED (
    SELECT w, greatest(1, count(*) FILTER (WHERE titled))::int AS n FROM (
      SELECT w, true AS titled FROM "Product" p JOIN find."Product" i ON i."productId" = p."id", string_to_table(p."searchTitle", ' ') w
      UNION ALL SELECT w, false FROM (SELECT DISTINCT p."searchText" FROM "Product" p JOIN find."Product" i ON i."productId" = p."id") p, string_to_table(p."searchText", ' ') w
    ) AS said WHERE w <> '' GROUP BY w)
  SELECT array_agg(c.w), array_agg(c.n),
    (SELECT array_agg(d."word") FROM find."Word" d WHERE NOT EXISTS (SELECT 1 FROM counted WHERE counted.w = d."word"))
  INTO words, counts, gone FROM counted c;
  INSERT INTO find."Word" SELECT w, n FROM unnest(words, counts) AS c (w, n)
  WHERE NOT EXISTS (SELECT 1 FROM find."Word" known WHERE known."word" = w) ORDER BY 1 ON CONFLICT DO NOTHING;
  DELETE FROM find."Word" WHERE "word" = ANY(gone);
  UPDATE find."Word" d SET "products" = n FROM unnest(words, counts) AS c (w, n) WHERE c.w = d."word" AND d."products" <> n;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;

-- Whether a note of this product is left. By the index always: notes taken are still there for a scan, and every note asks.
CREATE FUNCTION find.is_due(id uuid) RETURNS boolean LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM find."Due" WHERE "productId" = id);
END $$;

-- The end of a transaction: the first of its notes takes all of them, the others find none left.
CREATE FUNCTION find.take_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  whole uuid[];
  proven uuid[];
BEGIN
  IF NOT find.is_due(NEW."productId") THEN RETURN NULL; END IF;
  WITH taken AS (DELETE FROM find."Due" RETURNING "productId", "goods"),
  noted AS (SELECT "productId", bool_or("goods") AS goods FROM taken GROUP BY 1)
  SELECT array_agg("productId") FILTER (WHERE goods), array_agg("productId") FILTER (WHERE NOT goods) INTO whole, proven FROM noted;
  -- All locks at once and before anything is read.
  IF whole IS NOT NULL OR proven IS NOT NULL THEN PERFORM find.lock_products(whole || proven); END IF;
  FOR at IN 1 .. COALESCE(cardinality(whole), 0) BY 2000 LOOP
    PERFORM find.index_products(whole[at : at + 1999]);
  END LOOP;
  FOR at IN 1 .. COALESCE(cardinality(proven), 0) BY 2000 LOOP
    PERFORM find.index_proof(proven[at : at + 1999]);
  END LOOP;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "take_due" AFTER INSERT ON find."Due" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION find.take_due();

-- Rows came or went: TG_ARGV says which products that concerns, as a query over the rows `changed`.
CREATE FUNCTION find.note_rows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO find."Due" SELECT id, %L FROM (SELECT DISTINCT %s) AS noted (id)', TG_TABLE_NAME NOT IN ('ProductProof', 'ProductMeasure'), TG_ARGV[0]);
  RETURN NULL;
END $$;
-- One row changed: the same over `$1`, the row after the change.
CREATE FUNCTION find.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO find."Due" SELECT id, %L FROM (SELECT %s) AS noted (id)', TG_TABLE_NAME NOT IN ('ProductProof', 'ProductMeasure'), TG_ARGV[0]) USING NEW, OLD;
  RETURN NULL;
END $$;

DO $$
DECLARE
  noted text[][] := ARRAY[
    ['Product', '"id" FROM changed'],
    ['Variant', '"productId" FROM changed'],
    ['Stock', 'v."productId" FROM changed JOIN "Variant" v ON v."id" = changed."variantId"'],
    ['ProductProof', '"productId" FROM changed'],
    ['ProductMeasure', '"productId" FROM changed'],
    ['FactoryCredential', 'p."id" FROM changed JOIN "Product" p ON p."factoryId" = changed."factoryId"'],
    ['CredentialProduct', 'p."id" FROM changed JOIN "FactoryCredential" c ON c."id" = changed."credentialId" JOIN "Product" p ON p."factoryId" = c."factoryId"']];
  row text[];
BEGIN
  FOREACH row SLICE 1 IN ARRAY noted LOOP
    EXECUTE format('CREATE TRIGGER "find_insert" AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION find.note_rows(%L)', row[1], row[2]);
    EXECUTE format('CREATE TRIGGER "find_delete" AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION find.note_rows(%L)', row[1], row[2]);
  END LOOP;
END $$;

CREATE TRIGGER "find_update" AFTER UPDATE OF "status", "factoryId", "categoryId", "fromFen", "listedAt", "materials", "axes", "searchTitle", "searchText" ON "Product"
  FOR EACH ROW WHEN ((OLD."status", OLD."factoryId", OLD."categoryId", OLD."fromFen", OLD."listedAt", OLD."materials", OLD."axes", OLD."searchTitle", OLD."searchText")
    IS DISTINCT FROM (NEW."status", NEW."factoryId", NEW."categoryId", NEW."fromFen", NEW."listedAt", NEW."materials", NEW."axes", NEW."searchTitle", NEW."searchText"))
  EXECUTE FUNCTION find.note_change('$1."id"');
CREATE TRIGGER "find_update" AFTER UPDATE OF "productId", "options", "priceFen", "active" ON "Variant"
  FOR EACH ROW WHEN ((OLD."productId", OLD."options", OLD."priceFen", OLD."active") IS DISTINCT FROM (NEW."productId", NEW."options", NEW."priceFen", NEW."active"))
  EXECUTE FUNCTION find.note_change('$1."productId" UNION SELECT $2."productId"');
-- A sale changes nothing here unless the last piece goes, or the first one comes back.
CREATE TRIGGER "find_update" AFTER UPDATE OF "available" ON "Stock"
  FOR EACH ROW WHEN ((OLD."available" > 0) IS DISTINCT FROM (NEW."available" > 0))
  EXECUTE FUNCTION find.note_change('"productId" FROM "Variant" WHERE "id" = $1."variantId"');
CREATE TRIGGER "find_update" AFTER UPDATE ON "ProductProof"
  FOR EACH ROW WHEN ((OLD."badges", OLD."classes", OLD."labMarks", OLD."sampleKinds", OLD."testedOn", OLD."headroom")
    IS DISTINCT FROM (NEW."badges", NEW."classes", NEW."labMarks", NEW."sampleKinds", NEW."testedOn", NEW."headroom"))
  EXECUTE FUNCTION find.note_change('$1."productId"');
CREATE TRIGGER "find_update" AFTER UPDATE ON "ProductMeasure" FOR EACH ROW WHEN ((OLD."productId", OLD."itemKey", OLD."value") IS DISTINCT FROM (NEW."productId", NEW."itemKey", NEW."value"))
  EXECUTE FUNCTION find.note_change('$1."productId" UNION SELECT $2."productId"');
CREATE TRIGGER "find_update" AFTER UPDATE OF "status", "beltId", "dispatchHours" ON "Factory"
  FOR EACH ROW WHEN ((OLD."status", OLD."beltId", OLD."dispatchHours") IS DISTINCT FROM (NEW."status", NEW."beltId", NEW."dispatchHours"))
  EXECUTE FUNCTION find.note_change('"id" FROM "Product" WHERE "factoryId" = $1."id"');
CREATE TRIGGER "find_update" AFTER UPDATE OF "status" ON "Belt" FOR EACH ROW WHEN (OLD."status" IS DISTINCT FROM NEW."status")
  EXECUTE FUNCTION find.note_change('p."id" FROM "Product" p JOIN "Factory" f ON f."id" = p."factoryId" WHERE f."beltId" = $1."id"');
CREATE TRIGGER "find_update" AFTER UPDATE ON "FactoryCredential"
  FOR EACH ROW WHEN ((OLD."status", OLD."validUntil", OLD."kind", OLD."permission", OLD."factoryId") IS DISTINCT FROM (NEW."status", NEW."validUntil", NEW."kind", NEW."permission", NEW."factoryId"))
  EXECUTE FUNCTION find.note_change('"id" FROM "Product" WHERE "factoryId" IN ($1."factoryId", $2."factoryId")');

-- A restored backup begins by emptying the tables.
CREATE FUNCTION find.forget_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM find."Product"; DELETE FROM find."Variant"; DELETE FROM find."Measure"; DELETE FROM find."Title"; DELETE FROM find."Option"; DELETE FROM find."Profile"; DELETE FROM find."Word";
  RETURN NULL;
END $$;
CREATE TRIGGER "find_truncate" AFTER TRUNCATE ON "Product" FOR EACH STATEMENT EXECUTE FUNCTION find.forget_all();

-- What is there already.
INSERT INTO find."Due" SELECT "id", true FROM "Product";
