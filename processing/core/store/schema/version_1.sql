-- The indicator store, version 1. The same text makes it in a GeoPackage and in PostgreSQL,
-- with four words for what the two call otherwise:
--   {key}      a number that names a row     INTEGER PRIMARY KEY NOT NULL      BIGINT PRIMARY KEY
--   {integer}  a whole number                INTEGER                           BIGINT
--   {real}     a number of eight bytes       REAL                              DOUBLE PRECISION
--   {text}     text, compared bytewise       TEXT                              TEXT COLLATE "C"
-- Statements end with a semicolon at the end of a line.
-- The table area_outline (id, geom: the outline of the area with that id) is made beside these by GDAL, which knows coordinate systems.

CREATE TABLE store_version (id {key}, version {integer} NOT NULL, made_by {text} NOT NULL);

-- Territory: which areas there were, and from when on.
CREATE TABLE area_set (id {key}, level {text} NOT NULL, valid_from {text} NOT NULL, name {text} NOT NULL, UNIQUE (level, valid_from));

-- Every key that an observation may have. is_member = 0: known from tables only, like the district in a table of municipalities.
CREATE TABLE area (id {key}, area_set {integer} NOT NULL REFERENCES area_set (id), area_key {text} NOT NULL, name {text} NOT NULL,
  level {text} NOT NULL, is_member {integer} NOT NULL, UNIQUE (area_set, area_key));

-- Groupings into planning areas. A grouping that changes is a new state with a date; the old one stays.
CREATE TABLE area_grouping (id {key}, name {text} NOT NULL, valid_from {text} NOT NULL, title {text} NOT NULL, UNIQUE (name, valid_from));
CREATE TABLE membership (id {key}, area_grouping {integer} NOT NULL REFERENCES area_grouping (id), area_key {text} NOT NULL,
  group_key {text} NOT NULL, group_name {text} NOT NULL, UNIQUE (area_grouping, area_key, group_key));

-- Facilities and offers, their attributes (after-school care, DaZ class, inclusive places …) and their places, each with its date.
CREATE TABLE facility (id {key}, facility_key {text} NOT NULL, kind {text} NOT NULL, name {text} NOT NULL, operator {text} NOT NULL,
  target_groups {text} NOT NULL, area_key {text} NOT NULL, x {real}, y {real}, valid_from {text} NOT NULL, valid_to {text} NOT NULL,
  UNIQUE (facility_key, valid_from));
CREATE TABLE facility_attribute (id {key}, facility {integer} NOT NULL REFERENCES facility (id),
  name {text} NOT NULL, value {text} NOT NULL,
  reference_date {text} NOT NULL, UNIQUE (facility, name, reference_date));
CREATE TABLE facility_places (id {key}, facility {integer} NOT NULL REFERENCES facility (id), places {real} NOT NULL,
  reference_date {text} NOT NULL, UNIQUE (facility, reference_date));

-- What indicators mean. Every version of the catalogue stays; turn: months between two deliveries.
CREATE TABLE catalogue (id {key}, valid_from {text} NOT NULL, indicator {text} NOT NULL, name_de {text} NOT NULL, name_en {text} NOT NULL,
  domain {text} NOT NULL, numerator {text} NOT NULL, denominator {text} NOT NULL, factor {text} NOT NULL, unit {text} NOT NULL,
  decimals {text} NOT NULL, polarity {text} NOT NULL, source {text} NOT NULL, minimum_cases {text} NOT NULL, dimension {text} NOT NULL,
  kind {text} NOT NULL, turn {integer}, target {real}, target_period {text} NOT NULL, UNIQUE (valid_from, indicator));

-- Deliveries. state: pending, accepted, withdrawn; nothing that was delivered is ever removed. Its observations have the numbers
-- first_observation … last_observation.
CREATE TABLE import (id {key}, who {text} NOT NULL, imported_at {text} NOT NULL, state {text} NOT NULL, accepted_on {text},
  withdrawn_on {text}, first_observation {integer} NOT NULL, last_observation {integer} NOT NULL, new_count {integer} NOT NULL,
  unchanged_count {integer} NOT NULL, revised_count {integer} NOT NULL, rejected_count {integer} NOT NULL);
CREATE TABLE source (id {key}, import {integer} NOT NULL REFERENCES import (id), table_name {text} NOT NULL, publisher {text} NOT NULL,
  licence {text} NOT NULL, file_hash {text} NOT NULL, method {text} NOT NULL, read_at {text} NOT NULL);

-- What was counted or measured. dimensions: sorted name=value;…, empty for the total.
CREATE TABLE series (id {key}, indicator {text} NOT NULL, dimensions {text} NOT NULL, unit {text} NOT NULL, name {text} NOT NULL,
  code {text} NOT NULL, title {text} NOT NULL, is_count {integer} NOT NULL,
  UNIQUE (indicator, dimensions, unit));

-- One row for each value that was ever delivered; nothing is overwritten. is_current: the one that holds now.
CREATE TABLE observation (id {key}, import {integer} NOT NULL, series {integer} NOT NULL, area {integer} NOT NULL, period {text} NOT NULL,
  value {real}, status {text} NOT NULL, obs_status {text} NOT NULL, conf_status {text} NOT NULL, numerator {real}, denominator {real},
  lower {real}, upper {real}, source {integer} NOT NULL, is_current {integer} NOT NULL);
CREATE UNIQUE INDEX observation_cell ON observation (series, period, area, import);
CREATE UNIQUE INDEX observation_current ON observation (series, period, area) WHERE is_current = 1;

-- A later delivery that says the same again: it holds, should the first one be withdrawn.
CREATE TABLE confirmed (id {key}, import {integer} NOT NULL, observation {integer} NOT NULL);
CREATE INDEX confirmed_import ON confirmed (import);
CREATE INDEX confirmed_observation ON confirmed (observation);

-- Classes for maps.
CREATE TABLE class (id {key}, series {integer} NOT NULL, area {integer} NOT NULL, period {text} NOT NULL, class_id {integer} NOT NULL,
  class_label {text} NOT NULL, method {text} NOT NULL, UNIQUE (series, period, area));

-- What was given to whom.
CREATE TABLE release (id {key}, name {text} NOT NULL UNIQUE, audience {text} NOT NULL, created_at {text} NOT NULL, hash {text} NOT NULL,
  rules {text} NOT NULL);
CREATE TABLE released (id {key}, release {integer} NOT NULL REFERENCES release (id), level {text} NOT NULL, area_key {text} NOT NULL,
  indicator {text} NOT NULL, period {text} NOT NULL, class_id {integer}, class_label {text} NOT NULL, value {real}, status {text} NOT NULL,
  reason {text} NOT NULL);

-- What each delivery says of a cell: its own observations and those that it confirms.
CREATE VIEW statement AS
  SELECT o.id AS observation, o.import AS import, o.series AS series, o.area AS area, o.period AS period FROM observation o
  UNION ALL
  SELECT o.id AS observation, c.import AS import, o.series AS series, o.area AS area, o.period AS period
  FROM confirmed c JOIN observation o ON o.id = c.observation;

-- To read: what holds now.
CREATE VIEW monitor_current AS
  SELECT o.id AS id, s.indicator AS indicator, s.dimensions AS dimensions, s.unit AS unit, a.area_key AS area_key, a.name AS area_name,
    a.level AS level, t.valid_from AS territory, o.period AS period, o.value AS value, o.status AS status, o.obs_status AS obs_status,
    o.conf_status AS conf_status, o.import AS import, q.table_name AS table_name, q.publisher AS publisher
  FROM observation o JOIN series s ON s.id = o.series JOIN area a ON a.id = o.area JOIN area_set t ON t.id = a.area_set
    JOIN source q ON q.id = o.source
  WHERE o.is_current = 1;

-- To draw: the classes of each series and period with the outlines of their areas.
CREATE VIEW monitor_class AS
  SELECT c.id AS id, s.indicator AS indicator, s.dimensions AS dimensions, c.period AS period, a.area_key AS area_key, a.name AS area_name,
    c.class_id AS class_id, c.class_label AS class_label, g.geom AS geom
  FROM class c JOIN series s ON s.id = c.series JOIN area a ON a.id = c.area JOIN area_outline g ON g.id = c.area;

-- What is public: releases to the public, and nothing else.
CREATE VIEW monitor_public AS
  SELECT d.id AS id, r.name AS release, d.level AS level, d.area_key AS area_key, d.indicator AS indicator, d.period AS period,
    d.class_id AS class_id, d.class_label AS class_label, d.value AS value, d.status AS status, d.reason AS reason
  FROM released d JOIN release r ON r.id = d.release WHERE r.audience = 'public';
