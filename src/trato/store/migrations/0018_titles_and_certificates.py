import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0017_line_sorts")]

    operations = [
        migrations.RenameField("clientperson", "charge", "job_title"),
        migrations.RenameModel("Constancy", "Certificate"),
        migrations.AlterField(
            "certificate",
            "relationship",
            models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="certificates",
                to="store.relationship",
            ),
        ),
    ]
