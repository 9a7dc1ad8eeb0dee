alter table thing add column made_on date;
