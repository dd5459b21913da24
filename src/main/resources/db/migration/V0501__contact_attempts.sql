-- What was tried when a meeting did not happen; whether two no-shows in a row are more than bad luck shows in it.
alter table contact add column tried text[] not null default '{}';

insert into code (list, code, position, name_en, name_lv, name_et) values
    ('contact_attempt', 'WAITED', 1, 'Waited', 'Gaidīju', 'Ootasin'),
    ('contact_attempt', 'CALLED', 2, 'Called', 'Zvanīju', 'Helistasin'),
    ('contact_attempt', 'WROTE', 3, 'Wrote a message', 'Rakstīju ziņu', 'Kirjutasin sõnumi'),
    ('contact_attempt', 'LEFT_NOTE', 4, 'Left a note', 'Atstāju zīmīti', 'Jätsin kirja'),
    ('contact_attempt', 'ASKED_SCHOOL', 5, 'Asked the school', 'Jautāju skolai', 'Küsisin koolist');

-- The week of a worker, and the planned meetings of a family.
create index appointment_planned_idx on appointment (family_id, planned_on) where status = 'PLANNED';
