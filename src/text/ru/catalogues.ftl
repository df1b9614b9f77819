### Catalogues: building on others, facts of the site, editing, upgrading.

## Каталог на основе других
catalogues-base-unreadable = «{ $path }» не читается
catalogues-builds-on = основан на { $names }

## Editing
catalogue-all-retired = все точки контакта в нём выведены из употребления
cli-retired = выведена из употребления
