-- How a lab was read when an attempt began: its files, word for word, so that a later revision changes no attempt.
create table lab_revision (
    hash     varchar(64) primary key,
    lab_id   varchar(100) not null,
    revision integer not null,
    title    varchar(200) not null,
    files    varchar(4000000) not null,
    added_at timestamp with time zone not null
);

create index lab_revision_by_lab on lab_revision (lab_id, added_at);

-- How much help an attempt gets, and when it was handed in: nothing changes in it after that.
alter table attempt add column mode varchar(20) default 'GUIDED' not null;
alter table attempt add column handed_in_at timestamp with time zone;
alter table attempt add column handed_in_micros bigint;
alter table attempt add column receipt varchar(20);

-- How an attempt stands, kept beside the journal that it can be worked out from: one row an attempt, one a check.
create table attempt_sheet (
    attempt_id bigint primary key references attempt (id),
    lab_hash   varchar(64) not null,
    at_micros  bigint not null,
    earned     integer not null,
    possible   integer not null,
    waiting    integer not null,
    penalty    integer not null,
    voided     boolean not null,
    steps_done integer not null,
    steps      integer not null,
    step_title varchar(200) not null,
    moved_at   timestamp with time zone not null
);

create table attempt_check (
    attempt_id bigint not null references attempt (id),
    check_no   integer not null,
    check_id   varchar(100) not null,
    state      varchar(20) not null,
    points     integer not null,
    possible   integer not null,
    at_micros  bigint,
    seen       varchar(2000) not null,
    answer     varchar(20000) not null,
    primary key (attempt_id, check_no)
);

create index attempt_check_by_state on attempt_check (state, check_id);
