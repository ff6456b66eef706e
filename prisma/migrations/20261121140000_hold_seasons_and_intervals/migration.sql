-- Bounds of a season were held to be three months of the year, whichever; those of an interval to be in order, whichever.
-- Both are now held to be those of the value.

-- First and last day of one end of an interval: a day, a month or a year; null where it is open.
CREATE FUNCTION end_first(point text) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN point <> '..' THEN make_date(
    substr(point, 1, 4)::int,
    coalesce(nullif(substr(point, 6, 2), ''), '1')::int,
    coalesce(nullif(substr(point, 9, 2), ''), '1')::int) END
$$;

CREATE FUNCTION end_last(point text) RETURNS date
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE length(point)
    WHEN 4 THEN make_date(point::int, 12, 31)
    WHEN 7 THEN (end_first(point) + interval '1 month' - interval '1 day')::date
    ELSE end_first(point)
  END
$$;

CREATE OR REPLACE FUNCTION date_agrees(value text, first date, last date, kind date_precision) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN value IS NULL THEN first IS NULL AND last IS NULL AND (kind IS NULL OR kind = 'unknown')
    WHEN kind IS NULL OR kind = 'unknown' THEN false
    WHEN kind = 'interval' THEN
      CASE WHEN value ~ '^(\.\.|\d{4}(-\d\d){0,2})/(\.\.|\d{4}(-\d\d){0,2})$' THEN
        first IS NOT DISTINCT FROM end_first(split_part(value, '/', 1))
        AND last IS NOT DISTINCT FROM end_last(split_part(value, '/', 2))
        AND num_nonnulls(first, last) >= 1 AND (first <= last) IS NOT FALSE
      ELSE false END
    WHEN first IS NULL OR last IS NULL THEN false
    WHEN kind = 'day' THEN first = last AND value = to_char(first, 'YYYY-MM-DD')
    WHEN kind = 'month' THEN value = to_char(first, 'YYYY-MM') AND extract(day FROM first) = 1
      AND last = (first + interval '1 month' - interval '1 day')::date
    WHEN kind = 'quarter' THEN extract(day FROM first) = 1 AND extract(month FROM first) IN (1, 4, 7, 10)
      AND value = to_char(first, 'YYYY-') || (32 + extract(quarter FROM first))::int
      AND last = (first + interval '3 months' - interval '1 day')::date
    WHEN kind = 'half' THEN extract(day FROM first) = 1 AND extract(month FROM first) IN (1, 7)
      AND value = to_char(first, 'YYYY-') || CASE extract(month FROM first) WHEN 1 THEN '40' ELSE '41' END
      AND last = (first + interval '6 months' - interval '1 day')::date
    WHEN kind = 'year' THEN value = to_char(first, 'YYYY') AND to_char(first, 'MM-DD') = '01-01'
      AND to_char(last, 'YYYY-MM-DD') = value || '-12-31'
    WHEN kind = 'season' THEN extract(day FROM first) = 1 AND extract(month FROM first) IN (3, 6, 9, 12)
      AND value = to_char(first, 'YYYY-') || (20 + extract(month FROM first) / 3)::int
      AND last = (first + interval '3 months' - interval '1 day')::date
    ELSE false
  END
$$;
