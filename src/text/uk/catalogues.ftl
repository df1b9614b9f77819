### Catalogues: building on others, facts of the site, editing, upgrading.

## Editing
catalogue-all-retired = усі точки контакту в ньому виведено з ужитку
cli-retired = виведена з ужитку
