-- The indicator store, version 2: what it has beyond version 1, in the same words. A store of version 1 gets it when it is next opened for
-- writing; nothing that stands in it is changed.

-- Which limits the classes of an indicator have on maps, so that next year's map has those of this year's: numbers between semicolons.
CREATE TABLE class_limits (id {key}, series {integer} NOT NULL, level {text} NOT NULL, limits {text} NOT NULL, method {text} NOT NULL,
  UNIQUE (series, level));

-- To draw: the classes of each series and period with the outlines of their areas, and no value.
DROP VIEW monitor_class;
CREATE VIEW monitor_class AS
  SELECT c.id AS id, s.indicator AS indicator, s.dimensions AS dimensions, s.unit AS unit, t.level AS level, t.valid_from AS territory,
    c.period AS period, a.area_key AS area_key, a.name AS area_name, c.class_id AS class_id, c.class_label AS class_label, g.geom AS geom
  FROM class c JOIN series s ON s.id = c.series JOIN area a ON a.id = c.area JOIN area_set t ON t.id = a.area_set
    JOIN area_outline g ON g.id = c.area;

-- To publish: the classes of releases to the public with the outlines that were added last, and no value.
CREATE VIEW monitor_public_class AS
  SELECT d.id AS id, r.name AS release, d.indicator AS indicator, d.period AS period, d.area_key AS area_key, a.name AS area_name,
    d.class_id AS class_id, d.class_label AS class_label, g.geom AS geom
  FROM released d JOIN release r ON r.id = d.release
    JOIN (SELECT area_key, max(id) AS id FROM area WHERE is_member = 1 GROUP BY area_key) n ON n.area_key = d.area_key
    JOIN area a ON a.id = n.id JOIN area_outline g ON g.id = n.id
  WHERE r.audience = 'public' AND d.level = 'area' AND d.class_id IS NOT NULL;
