-- Grades, roles, stages and states are the words of the program's files; days and times are ISO 8601.
-- A text that quotes or describes a plan is nullable, because erasing the plan takes it away.

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE cycle (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  template TEXT NOT NULL,
  population TEXT NOT NULL,
  design TEXT NOT NULL,
  seed INTEGER NOT NULL,
  manifest TEXT NOT NULL,
  opened TEXT NOT NULL
) STRICT;

CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  erased TEXT
) STRICT;

CREATE TABLE plan_version (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan,
  number INTEGER NOT NULL,
  author TEXT,
  next_review TEXT,
  received TEXT NOT NULL,
  document TEXT,
  UNIQUE (plan, number)
) STRICT;

CREATE TABLE section_text (
  plan_version INTEGER NOT NULL REFERENCES plan_version,
  section TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (plan_version, section)
) STRICT;

CREATE TABLE proposal (
  plan_version INTEGER NOT NULL REFERENCES plan_version,
  area TEXT NOT NULL,
  template TEXT NOT NULL,
  grade TEXT NOT NULL,
  made TEXT NOT NULL,
  PRIMARY KEY (plan_version, area)
) STRICT;

CREATE TABLE proposal_finding (
  id INTEGER PRIMARY KEY,
  plan_version INTEGER NOT NULL,
  area TEXT NOT NULL,
  rule TEXT NOT NULL,
  section TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  words TEXT,
  message TEXT,
  FOREIGN KEY (plan_version, area) REFERENCES proposal
) STRICT;

CREATE TABLE assignment (
  id INTEGER PRIMARY KEY,
  cycle INTEGER NOT NULL REFERENCES cycle,
  plan_version INTEGER NOT NULL REFERENCES plan_version,
  person TEXT NOT NULL REFERENCES person,
  assigned TEXT NOT NULL,
  UNIQUE (cycle, plan_version, person)
) STRICT;

CREATE INDEX assignment_of_plan ON assignment (plan_version);

CREATE TABLE judgement (
  id INTEGER PRIMARY KEY,
  assignment INTEGER NOT NULL REFERENCES assignment,
  area TEXT NOT NULL,
  criterion TEXT NOT NULL,
  grade TEXT NOT NULL,
  judgement TEXT,
  evidence TEXT,
  impact TEXT,
  saved TEXT NOT NULL
) STRICT;

CREATE INDEX judgement_of_assignment ON judgement (assignment, area, criterion);

CREATE TABLE quote (
  id INTEGER PRIMARY KEY,
  judgement INTEGER NOT NULL REFERENCES judgement,
  section TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  words TEXT
) STRICT;

CREATE INDEX quote_of_judgement ON quote (judgement);

CREATE TABLE submission (
  assignment INTEGER PRIMARY KEY REFERENCES assignment,
  submitted TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  cycle INTEGER NOT NULL REFERENCES cycle,
  plan_version INTEGER NOT NULL REFERENCES plan_version,
  area TEXT NOT NULL,
  stage TEXT NOT NULL,
  grade TEXT,
  reason TEXT,
  person TEXT NOT NULL REFERENCES person,
  decided TEXT NOT NULL
) STRICT;

CREATE INDEX decision_of_plan ON decision (plan_version, cycle, area);

CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan,
  owner TEXT NOT NULL REFERENCES person,
  due TEXT NOT NULL,
  wording TEXT,
  person TEXT NOT NULL REFERENCES person,
  set_at TEXT NOT NULL
) STRICT;

CREATE TABLE action_step (
  id INTEGER PRIMARY KEY,
  action INTEGER NOT NULL REFERENCES action,
  state TEXT NOT NULL,
  comment TEXT,
  person TEXT NOT NULL REFERENCES person,
  taken TEXT NOT NULL
) STRICT;

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL REFERENCES plan,
  person TEXT NOT NULL REFERENCES person,
  erased TEXT NOT NULL
) STRICT;

CREATE TABLE backup (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  made TEXT NOT NULL
) STRICT;

CREATE TABLE log (
  entry INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject INTEGER NOT NULL,
  fact_salt BLOB NOT NULL,
  text_salt BLOB,
  text_commitment BLOB NOT NULL,
  commitment BLOB NOT NULL,
  peaks BLOB NOT NULL,
  UNIQUE (kind, subject)
) STRICT;

-- What was judged and decided is added to, never changed.

CREATE TRIGGER judgement_stays BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'a judgement is never deleted'); END;
CREATE TRIGGER judgement_holds BEFORE UPDATE OF id, assignment, area, criterion, grade, saved ON judgement
BEGIN SELECT RAISE(ABORT, 'a judgement is never changed'); END;
CREATE TRIGGER judgement_texts_hold BEFORE UPDATE OF judgement, evidence, impact ON judgement
WHEN NEW.judgement IS NOT NULL OR NEW.evidence IS NOT NULL OR NEW.impact IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM assignment a JOIN plan_version v ON v.id = a.plan_version
    JOIN plan p ON p.id = v.plan WHERE a.id = OLD.assignment AND p.erased IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a judgement is never changed'); END;
CREATE TRIGGER judgement_before_submission BEFORE INSERT ON judgement
WHEN EXISTS (SELECT 1 FROM submission WHERE assignment = NEW.assignment)
BEGIN SELECT RAISE(ABORT, 'the audit was submitted'); END;

CREATE TRIGGER quote_stays BEFORE DELETE ON quote
BEGIN SELECT RAISE(ABORT, 'a quote is never deleted'); END;
CREATE TRIGGER quote_holds BEFORE UPDATE OF id, judgement, section, starts, ends ON quote
BEGIN SELECT RAISE(ABORT, 'a quote is never changed'); END;
CREATE TRIGGER quote_words_hold BEFORE UPDATE OF words ON quote
WHEN NEW.words IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM judgement j JOIN assignment a ON a.id = j.assignment
    JOIN plan_version v ON v.id = a.plan_version JOIN plan p ON p.id = v.plan
    WHERE j.id = OLD.judgement AND p.erased IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a quote is never changed'); END;

CREATE TRIGGER submission_stays BEFORE DELETE ON submission
BEGIN SELECT RAISE(ABORT, 'a submission is never deleted'); END;
CREATE TRIGGER submission_holds BEFORE UPDATE ON submission
BEGIN SELECT RAISE(ABORT, 'a submission is never changed'); END;

CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;
CREATE TRIGGER decision_holds BEFORE UPDATE OF id, cycle, plan_version, area, stage, grade, person, decided ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_reason_holds BEFORE UPDATE OF reason ON decision
WHEN NEW.reason IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM plan_version v JOIN plan p ON p.id = v.plan
    WHERE v.id = OLD.plan_version AND p.erased IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;

CREATE TRIGGER action_stays BEFORE DELETE ON action
BEGIN SELECT RAISE(ABORT, 'an action is never deleted'); END;
CREATE TRIGGER action_holds BEFORE UPDATE OF id, plan, owner, due, person, set_at ON action
BEGIN SELECT RAISE(ABORT, 'an action is never changed'); END;
CREATE TRIGGER action_wording_holds BEFORE UPDATE OF wording ON action
WHEN NEW.wording IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM plan WHERE id = OLD.plan AND erased IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an action is never changed'); END;

CREATE TRIGGER action_step_stays BEFORE DELETE ON action_step
BEGIN SELECT RAISE(ABORT, 'a step is never deleted'); END;
CREATE TRIGGER action_step_holds BEFORE UPDATE OF id, action, state, person, taken ON action_step
BEGIN SELECT RAISE(ABORT, 'a step is never changed'); END;
CREATE TRIGGER action_step_comment_holds BEFORE UPDATE OF comment ON action_step
WHEN NEW.comment IS NOT NULL
  OR NOT EXISTS (SELECT 1 FROM action a JOIN plan p ON p.id = a.plan
    WHERE a.id = OLD.action AND p.erased IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a step is never changed'); END;

CREATE TRIGGER erasure_stays BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'an erasure is never deleted'); END;
CREATE TRIGGER erasure_holds BEFORE UPDATE ON erasure
BEGIN SELECT RAISE(ABORT, 'an erasure is never changed'); END;

CREATE TRIGGER log_stays BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the log is never cut'); END;
CREATE TRIGGER log_holds BEFORE UPDATE OF entry, kind, subject, fact_salt, text_commitment, commitment, peaks ON log
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_salt_holds BEFORE UPDATE OF text_salt ON log WHEN NEW.text_salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;

CREATE TRIGGER assignment_stays BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'an assignment is never deleted'); END;
CREATE TRIGGER assignment_holds BEFORE UPDATE ON assignment
BEGIN SELECT RAISE(ABORT, 'an assignment is never changed'); END;
CREATE TRIGGER assignment_never_of_the_author BEFORE INSERT ON assignment
WHEN EXISTS (SELECT 1 FROM person p, plan_version given
  JOIN plan_version v ON v.plan = given.plan
  WHERE p.id = NEW.person AND given.id = NEW.plan_version
    AND (v.author = p.id OR lower(trim(v.author)) = lower(trim(p.name))))
BEGIN SELECT RAISE(ABORT, 'nobody audits a plan they wrote'); END;

CREATE TRIGGER plan_stays_erased BEFORE UPDATE OF erased ON plan WHEN OLD.erased IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was erased stays erased'); END;

PRAGMA application_id = 1162367297;
PRAGMA user_version = 1;
