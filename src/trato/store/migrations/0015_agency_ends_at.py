from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0014_due_line_indexes"),
    ]

    operations = [
        migrations.AddField(
            model_name="agency",
            name="ends_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
