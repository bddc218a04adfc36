-- Who may do what in PostgreSQL, given to roles that an administrator made beforehand (CREATE ROLE sm_public, sm_planner, sm_steward);
-- what is not granted is forbidden. {schema}: where the store is.
--   sm_public   reads what was released to the public, through views that run with their owner's rights
--   sm_planner  reads everything; delivers imports, which wait as pending
--   sm_steward  accepts and withdraws imports, adds territory and catalogue, signs releases
-- That a planner's import is pending and stays so is the policy of the table, not of our program.
GRANT USAGE ON SCHEMA {schema} TO sm_public, sm_planner, sm_steward;
GRANT SELECT ON {schema}.monitor_public, {schema}.monitor_public_class TO sm_public;
GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO sm_planner, sm_steward;
GRANT INSERT ON {schema}.import, {schema}.source, {schema}.series, {schema}.area, {schema}.observation, {schema}.confirmed TO sm_planner;
GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA {schema} TO sm_steward;
ALTER TABLE {schema}.import ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON {schema}.import FOR SELECT TO sm_planner, sm_steward USING (true);
CREATE POLICY delivers ON {schema}.import FOR INSERT TO sm_planner WITH CHECK (state = 'pending');
CREATE POLICY decides ON {schema}.import FOR ALL TO sm_steward USING (true) WITH CHECK (true);
ALTER TABLE {schema}.observation ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON {schema}.observation FOR SELECT TO sm_planner, sm_steward USING (true);
CREATE POLICY delivers ON {schema}.observation FOR INSERT TO sm_planner WITH CHECK (is_current = 0);
CREATE POLICY decides ON {schema}.observation FOR ALL TO sm_steward USING (true) WITH CHECK (true);
