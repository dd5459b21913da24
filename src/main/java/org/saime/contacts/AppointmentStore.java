package org.saime.contacts;

import java.util.UUID;
import org.saime.kernel.db.Query;

final class AppointmentStore {
    private AppointmentStore() {}

    record Episode(UUID id) {}

    private static final String APPOINTMENT = """
            select a.id, a.family_id, f.label as family_label, a.episode_id, a.staff_id, coalesce(w.name, '') as staff_name, a.planned_on, a.planned_at, a.minutes, a.mode, a.place,
                   a.status, a.contact_id, c.status as outcome, a.version
            from appointment a join family f on f.id = a.family_id join staff s on s.id = a.staff_id left join account w on w.id = s.account_id
            left join contact c on c.id = a.contact_id
            """;

    static final Query<Appointment> ONE = Query.rows(Appointment.class, APPOINTMENT + "where a.id = :id");

    static final Query<Appointment> OF_STAFF = Query.rows(
            Appointment.class,
            APPOINTMENT
                    + "where a.staff_id = :staff and a.planned_on between :from::date and :to::date and a.status <> 'CANCELLED' order by a.planned_on, a.planned_at nulls last, f.label");

    static final Query<Appointment> OF_FAMILY = Query.rows(
            Appointment.class,
            APPOINTMENT
                    + "where a.family_id = :family and a.status = 'PLANNED' and a.planned_on >= :from::date order by a.planned_on, a.planned_at nulls last limit :limit");

    static final Query<Appointment> LIST = Query.rows(Appointment.class, APPOINTMENT + """
                    where (:family::uuid is null or a.family_id = :family::uuid) and (:from::date is null or a.planned_on >= :from::date)
                      and (:to::date is null or a.planned_on <= :to::date)
                      and (:after::uuid is null or (a.planned_on, a.id) > (select x.planned_on, x.id from appointment x where x.id = :after::uuid))
                    order by a.planned_on, a.id limit :limit""");

    /** Where the meeting belongs: an open episode of the family in which the person works. */
    static final Query<Episode> EPISODE = Query.rows(Episode.class, """
            select e.id from episode e join assignment a on a.episode_id = e.id
            where e.family_id = :family and e.status not in ('CLOSED', 'CANCELLED') and a.superseded_at is null and a.staff_id = :staff and a.during @> :on::date
            order by case a.kind when 'PRIMARY' then 0 else 1 end limit 1""");

    static final Query<Void> INSERT = Query.change("""
            insert into appointment (id, org_id, unit_id, family_id, episode_id, staff_id, planned_on, planned_at, minutes, mode, place, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :staff, :on, :at::time, :minutes::int, :mode, :place, :now, :by)
            on conflict (id) do nothing""");

    static final Query<Void> CHANGE = Query.change("""
            update appointment set planned_on = :on, planned_at = :at::time, minutes = :minutes::int, mode = :mode, place = :place, staff_id = :staff, episode_id = :episode,
                   version = version + 1
            where id = :id and version = :version and status = 'PLANNED'""");

    static final Query<Void> RECORD = Query.change(
            "update appointment set status = 'RECORDED', contact_id = :contact, version = version + 1 where id = :id and family_id = :family and status = 'PLANNED'");
}
