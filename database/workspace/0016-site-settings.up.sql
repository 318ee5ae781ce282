-- What the site's operator sets for every public page: footer, copyright line, one outbound link.
create table site_settings (
  id bigint not null,
  recorded_in bigint not null,
  site text not null constraint site_settings_site_key unique,
  footer text not null,
  footer_en text not null,
  copyright text,
  copyright_en text,
  link_label text,
  link_label_en text,
  link_url text,
  address text,
  check (num_nulls(copyright, copyright_en) in (0, 2)),
  check (num_nulls(link_label, link_label_en, link_url) in (0, 3))
);
call make_entity('site_settings', 'false');
