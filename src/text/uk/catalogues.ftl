### Catalogues: building on others, facts of the site, editing, upgrading.

## Каталог на основі інших
catalogues-base-unreadable = «{ $path }» не читається
catalogues-builds-on = спирається на { $names }

## Editing
catalogue-all-retired = усі точки контакту в ньому виведено з ужитку
cli-retired = виведена з ужитку
