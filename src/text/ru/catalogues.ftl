### Catalogues: building on others, facts of the site, editing, upgrading.

## Editing
catalogue-all-retired = все точки контакта в нём выведены из употребления
cli-retired = выведена из употребления
